import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../terms/use-date-format';
import { useTerm } from '../terms/use-term';
import { FieldDifferences, FieldNames } from './FieldDifferences';

/** A change of a record, as far as a page asks for it. */
export interface RecordChange {
  id: string;
  at: string;
  action: string;
  nature: string;
  version?: number;
  why?: string | null;
  organisation?: { name: { text: string } } | null;
  author?: { name: string | null } | null;
  /** The fields that were changed, with their values where those are asked for. */
  fields: readonly { field: string; before?: unknown; after?: unknown }[];
}

/** What happened to a record of a kind when, what that means, who says so and why, and which fields it changed. */
export function ChangeItem({ kind, change }: { kind: string; change: RecordChange }) {
  const t = useTranslations('components.history');
  const term = useTerm();
  const { moment } = useDateFormat();
  const { at, action, nature, version, organisation, author, why, fields } = change;
  const facts = [
    ...[term('ChangeAction', action), term('ChangeNature', nature), author?.name, organisation?.name.text],
    version === undefined ? null : t('version', { version }),
  ].filter((fact) => typeof fact === 'string');
  const hasValues = fields.some((field) => 'after' in field);
  return (
    <>
      <strong>
        <time dateTime={at}>{moment(at)}</time>
      </strong>{' '}
      · {facts.join(' · ')}
      {why && <Paragraph data-size="sm">{t('why', { why })}</Paragraph>}
      {fields.length > 0 && hasValues && (
        <details>
          <summary>{t('fields', { count: fields.length })}</summary>
          <FieldDifferences kind={kind} differences={fields} />
        </details>
      )}
      {fields.length > 0 && !hasValues && action === 'UPDATED' && (
        <Paragraph data-size="sm">
          {t('fields', { count: fields.length })}: <FieldNames kind={kind} fields={fields.map(({ field }) => field)} />
        </Paragraph>
      )}
    </>
  );
}
