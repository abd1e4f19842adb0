import { Button, Heading } from '@digdir/designsystemet-react';
import { use, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { isEmpty } from '../controls/control';
import { ConflictResolver } from '../form/ConflictResolver';
import { DraftText } from '../form/DraftText';
import { FormContext, useFieldTexts } from '../form/form-context';
import { useMarkUnsaved } from '../form/unsaved-forms';
import { NoteFields } from '../form/NoteFields';
import { Problems } from '../form/Problems';
import { useRecordEditing, type EditingState } from '../form/use-record-editing';
import { FieldInput } from '../inputs/FieldInput';
import type { Action, EditableKind, Save, Snapshot } from '../kinds/editable-kind';
import { Fact, FactList } from '../../components/Facts';

interface Props {
  kind: EditableKind;
  action: Action;
  record: Snapshot;
  isSaving: boolean;
  done: (message: string) => void;
}

/** Tells of something that happened: first what, then a look at it before it is recorded. */
export function ActionForm({ kind, action, record, isSaving, done }: Props) {
  const t = useTranslations('edit');
  const context = use(FormContext);
  const editing = useRecordEditing(blank(record), action.fields, {
    needsAll: true,
    note: { nature: action.nature, why: '' },
  });
  const changes = kind.useChanges(editing.conflictVersion === null ? null : record.id);
  const [isConfirming, setConfirming] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useMarkUnsaved(editing.isUnsaved);
  const step = (next: boolean) => {
    flushSync(() => setConfirming(next));
    heading.current?.focus();
  };
  const save: Save = async (...told) => {
    const outcome = await action.save(...told);
    return { ...outcome, now: outcome.now && blank(outcome.now) };
  };
  const confirm = async () => {
    if (await editing.submit(save)) done(t(`actions.${action.name}.done`));
    else setConfirming(false);
  };
  return (
    <FormContext value={{ ...context, name: action.name, isAction: true, fieldErrors: editing.fieldErrors }}>
      <form
        noValidate
        className="edit-action"
        onSubmit={(event) => {
          event.preventDefault();
          if (isConfirming) void confirm();
          else if (editing.check()) step(true);
        }}
      >
        <Heading ref={heading} level={4} data-size="2xs" tabIndex={-1}>
          {t(`actions.${action.name}.${isConfirming ? 'confirm' : 'open'}`)}
        </Heading>
        <Problems editing={editing} form={action.name} />
        <ConflictResolver editing={editing} form={action.name} changes={changes} />
        {isConfirming ? (
          <ActionSummary editing={editing} />
        ) : (
          <>
            <div className="edit-fields">
              {Object.entries(action.fields).map(([field, control]) => (
                <FieldInput
                  key={field}
                  path={field}
                  control={control}
                  draft={editing.draft(field)}
                  onChange={(draft) => editing.write(field, draft)}
                />
              ))}
            </div>
            <NoteFields note={editing.note} onChange={editing.writeNote} />
          </>
        )}
        <div className="edit-tools">
          <Button type="submit" loading={isConfirming && isSaving} data-color={isConfirming ? 'danger' : undefined}>
            {isConfirming ? t('confirm') : t('continue')}
          </Button>
          {isConfirming && (
            <Button type="button" variant="secondary" onClick={() => step(false)}>
              {t('back')}
            </Button>
          )}
        </div>
      </form>
    </FormContext>
  );
}

/** An action tells something new: its fields do not start from those of the record. */
const blank = (record: Snapshot): Snapshot => ({ ...record, values: {} });

/** What is about to be recorded. */
function ActionSummary({ editing }: { editing: EditingState }) {
  const t = useTranslations('edit.note');
  const texts = useFieldTexts();
  const term = useTerm();
  const told = Object.entries(editing.fields).filter(([field]) => !isEmpty(editing.draft(field)));
  return (
    <FactList>
      {told.map(([field, control]) => (
        <Fact key={field} name={texts(field).label}>
          <DraftText control={control} path={field} draft={editing.draft(field)} />
        </Fact>
      ))}
      <Fact name={t('nature')}>{editing.note.nature && term('ChangeNature', editing.note.nature)}</Fact>
      {editing.note.why.trim() !== '' && <Fact name={t('why')}>{editing.note.why}</Fact>}
    </FactList>
  );
}
