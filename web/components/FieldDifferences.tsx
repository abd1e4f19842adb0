import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { fieldName, fieldWords, type FieldWords } from '../../values/record-words';
import { useFieldNames, useRecordWords } from '../terms/record-words';

/** A field of a record that has changed. */
interface Difference {
  field: string;
  before?: unknown;
  after?: unknown;
}

interface Props {
  /** The kind of the record: its type in the graph. */
  kind: string;
  differences: readonly Difference[];
}

/** What a change did to a record, field by field: what stood there before, and what after. */
export function FieldDifferences(props: Props) {
  return (
    <Suspense>
      <List {...props} />
    </Suspense>
  );
}

/** Names of fields, with commas between them. */
export function FieldNames(props: { kind: string; fields: readonly string[] }) {
  return (
    <Suspense>
      <Names {...props} />
    </Suspense>
  );
}

function Names({ kind, fields }: { kind: string; fields: readonly string[] }) {
  return fields.map(useFieldNames(kind)).join(', ');
}

function List({ kind, differences }: Props) {
  const t = useTranslations('components.absent');
  const words = useRecordWords()(kind);
  const text = (field: string, value: unknown) =>
    isEmpty(value) ? <em>{t('none')}</em> : inWords(value, fieldWords(words, field));
  return (
    <ul className="differences">
      {differences.map(({ field, before, after }) => (
        <li key={field}>
          <strong>{fieldName(words, field)}</strong>:{' '}
          {!isEmpty(before) && (
            <>
              <del>{text(field, before)}</del>
              <span aria-hidden="true"> → </span>
            </>
          )}
          <ins>{text(field, after)}</ins>
        </li>
      ))}
    </ul>
  );
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A value of a field, as plain text; fields within it by their names. */
function inWords(value: unknown, words: FieldWords | undefined): string {
  if (Array.isArray(value)) return value.map((one) => inWords(one, words)).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([, part]) => !isEmpty(part))
      .map(([key, part]) => `${words?.fields?.[key]?.label ?? key}: ${inWords(part, words?.fields?.[key])}`)
      .join(', ');
  }
  return String(value);
}
