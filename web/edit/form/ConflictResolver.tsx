import { Alert, Fieldset, Heading, Paragraph, Radio } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import type { KnownChange } from '../kinds/editable-kind';
import { Fact, FactList } from '../../components/Facts';
import { DraftText } from './DraftText';
import { fieldIdOf, useFieldTexts } from './form-context';
import { canKeepBoth, type Conflict } from './merge-changes';
import type { EditingState } from './use-record-editing';

interface Props {
  editing: EditingState;
  form: string;
  /** Changes of the record, newest first, as far as they are public. */
  changes: readonly KnownChange[];
}

/** What others changed while this form was open: field by field, whose is to be kept, and what was taken over. */
export function ConflictResolver({ editing, form, changes }: Props) {
  const t = useTranslations('edit.conflict');
  const texts = useFieldTexts();
  const { conflicts, changedByOthers, conflictVersion, seen } = editing;
  if (conflictVersion === null) return null;
  const since = changes.filter(({ version }) => version > conflictVersion && version <= seen.version);
  const whoChanged = (field: string) => since.find(({ fields }) => fields.includes(field));
  return (
    <Alert data-color="warning" className="edit-conflict">
      <Heading level={3} data-size="xs">
        {t('title')}
      </Heading>
      <Paragraph>{t(conflicts.length > 0 ? 'text' : 'textWithoutClash', { count: conflicts.length })}</Paragraph>
      {conflicts.map((conflict) => (
        <ConflictingField
          key={conflict.field}
          conflict={conflict}
          editing={editing}
          form={form}
          by={whoChanged(conflict.field)}
        />
      ))}
      {changedByOthers.length > 0 && (
        <>
          <Paragraph>{t('takenOver')}</Paragraph>
          <ul>
            {changedByOthers.map((field) => (
              <li key={field}>
                {texts(field).label} <By change={whoChanged(field)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}

/** One field that two have changed. */
function ConflictingField({
  conflict,
  editing,
  form,
  by,
}: {
  conflict: Conflict;
  editing: EditingState;
  form: string;
  by: KnownChange | undefined;
}) {
  const t = useTranslations('edit.conflict');
  const texts = useFieldTexts();
  const { field, seen, current, mine, keep } = conflict;
  const control = editing.fields[field];
  if (!control) return null;
  const ways = canKeepBoth(editing.fields, field) ? (['own', 'theirs', 'both'] as const) : (['own', 'theirs'] as const);
  return (
    <Fieldset className="edit-clash">
      <Fieldset.Legend>{texts(field).label}</Fieldset.Legend>
      <FactList>
        <Fact name={t('saw')}>
          <DraftText control={control} path={field} draft={seen} />
        </Fact>
        <Fact name={t('now')}>
          <DraftText control={control} path={field} draft={current} /> <By change={by} />
        </Fact>
        <Fact name={t('own')}>
          <DraftText control={control} path={field} draft={mine} />
        </Fact>
      </FactList>
      {ways.map((way, index) => (
        <Radio
          key={way}
          id={fieldIdOf(form, index === 0 ? `clash.${field}` : `clash.${field}.${way}`)}
          name={fieldIdOf(form, `clash.${field}`)}
          value={way}
          label={t(`keep.${way}`)}
          checked={keep === way}
          onChange={() => editing.decide(field, way)}
        />
      ))}
    </Fieldset>
  );
}

/** Who made a change when, and why, as far as it is public. */
function By({ change }: { change: KnownChange | undefined }) {
  const t = useTranslations('edit.conflict');
  const { moment } = useDateFormat();
  if (!change) return null;
  const at = moment(change.at);
  return (
    <span className="edit-by">
      {change.by === null ? t('at', { at }) : t('by', { by: change.by, at })}
      {change.why !== null && ` – ${change.why}`}
    </span>
  );
}
