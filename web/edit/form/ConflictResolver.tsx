import { Alert, Fieldset, Heading, Paragraph, Radio } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import type { KnownChange } from '../kinds/kind';
import { Fact, FactList } from '../../components/Facts';
import { DraftText } from './DraftText';
import { idOf, useFieldTexts } from './form-context';
import { canKeepBoth, type Clash } from './merge';
import type { Editing } from './use-editing';

interface Props {
  editing: Editing;
  form: string;
  /** Changes of the record, newest first, as far as they are public. */
  changes: readonly KnownChange[];
}

/** What others changed while this form was open: field by field, whose is to be kept, and what was taken over. */
export function ConflictResolver({ editing, form, changes }: Props) {
  const t = useTranslations('edit.conflict');
  const texts = useFieldTexts();
  const { clashes, takenOver, overtakenFrom, seen } = editing;
  if (overtakenFrom === null) return null;
  const since = changes.filter(({ version }) => version > overtakenFrom && version <= seen.version);
  const whoChanged = (field: string) => since.find(({ fields }) => fields.includes(field));
  return (
    <Alert data-color="warning" className="edit-conflict">
      <Heading level={3} data-size="xs">
        {t('title')}
      </Heading>
      <Paragraph>{t(clashes.length > 0 ? 'text' : 'textWithoutClash', { count: clashes.length })}</Paragraph>
      {clashes.map((clash) => (
        <ClashedField key={clash.field} clash={clash} editing={editing} form={form} by={whoChanged(clash.field)} />
      ))}
      {takenOver.length > 0 && (
        <>
          <Paragraph>{t('takenOver')}</Paragraph>
          <ul>
            {takenOver.map((field) => (
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
function ClashedField({
  clash,
  editing,
  form,
  by,
}: {
  clash: Clash;
  editing: Editing;
  form: string;
  by: KnownChange | undefined;
}) {
  const t = useTranslations('edit.conflict');
  const texts = useFieldTexts();
  const { field, saw, now, own, keep } = clash;
  const control = editing.fields[field];
  if (!control) return null;
  const ways = canKeepBoth(editing.fields, field) ? (['own', 'theirs', 'both'] as const) : (['own', 'theirs'] as const);
  return (
    <Fieldset className="edit-clash">
      <Fieldset.Legend>{texts(field).label}</Fieldset.Legend>
      <FactList>
        <Fact name={t('saw')}>
          <DraftText control={control} path={field} draft={saw} />
        </Fact>
        <Fact name={t('now')}>
          <DraftText control={control} path={field} draft={now} /> <By change={by} />
        </Fact>
        <Fact name={t('own')}>
          <DraftText control={control} path={field} draft={own} />
        </Fact>
      </FactList>
      {ways.map((way, index) => (
        <Radio
          key={way}
          id={idOf(form, index === 0 ? `clash.${field}` : `clash.${field}.${way}`)}
          name={idOf(form, `clash.${field}`)}
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
