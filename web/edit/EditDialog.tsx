import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { KindWords } from '../../values/record-words';
import { useRecordWords } from '../terms/record-words';
import { QueryResult } from '../components/QueryResult';
import { Actions } from './actions/Actions';
import { DiscardDialog } from './DiscardDialog';
import './edit.css';
import { FormContext } from './form/form-context';
import { UnsavedContext, useUnsavedForms } from './form/unsaved-forms';
import { RecordForm } from './form/RecordForm';
import { useRecordEditing } from './form/use-record-editing';
import type { FieldControls } from './controls/control';
import type { EditableKind, Snapshot } from './kinds/editable-kind';

/** What the forms of any kind are given. */
export interface FormsProps {
  id: string;
  /** Its values, or what it is connected with. */
  part: 'fields' | 'alignments';
  /** Called when they are closed, with what is to be said; empty where nothing was saved. */
  onClose: (message: string) => void;
}

/** The forms of a record above its page. */
export function EditDialog({ kind, id, part, onClose }: FormsProps & { kind: EditableKind }) {
  const t = useTranslations('edit');
  // Waited for before the dialog is there, so that it keeps the focus
  const words = useRecordWords()(kind.type);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const unsaved = useUnsavedForms();
  const [isAsking, setAsking] = useState(false);
  const message = useRef('');
  const query = kind.useRecord(id);
  // The record as it was when the form was opened: what others change meanwhile is found when it is saved
  const [opened, setOpened] = useState<Snapshot | null>(null);
  if (opened === null && query.record !== null && !query.isFetching) setOpened(query.record);
  useEffect(() => heading.current?.focus(), []);

  const close = (said: string) => {
    message.current = said;
    dialog.current?.close();
  };
  const leave = () => {
    if (unsaved.isEmpty) close('');
    else setAsking(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  };
  const title = t(`title.${part}.${kind.type}`);
  return (
    <Dialog
      ref={dialog}
      open
      closedby="none"
      closeButton={false}
      className="edit-dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onKeyDown={onKeyDown}
      onClose={() => onClose(message.current)}
    >
      <div className="edit-head">
        <Heading ref={heading} level={2} data-size="sm" tabIndex={-1}>
          {title}
        </Heading>
        <Button type="button" variant="tertiary" data-size="sm" onClick={leave}>
          {t('close')}
        </Button>
      </div>
      <UnsavedContext value={unsaved}>
        {opened ? (
          <Forms {...{ kind, words, part, record: opened, done: close }} />
        ) : (
          <QueryResult query={query}>{() => t('notFound')}</QueryResult>
        )}
      </UnsavedContext>
      {isAsking && <DiscardDialog onStay={() => setAsking(false)} onDiscard={() => close('')} />}
    </Dialog>
  );
}

interface Forms {
  kind: EditableKind;
  words: KindWords | undefined;
  part: FormsProps['part'];
  record: Snapshot;
  done: (message: string) => void;
}

function Forms({ kind, words, part, record, done }: Forms) {
  const t = useTranslations('edit');
  const saving = kind.useSaving();
  const known = kind.useNames(record.id);
  const [learnt, setLearnt] = useState<ReadonlyMap<string, string>>(new Map());
  const groups = part === 'fields' ? kind.groups : [{ name: 'alignments', fields: kind.alignments }];
  const [fields] = useState<FieldControls>(() => groups.reduce((all, group) => ({ ...all, ...group.fields }), {}));
  const editing = useRecordEditing(record, fields);
  const context = {
    name: part,
    words,
    isAction: false,
    fieldErrors: editing.fieldErrors,
    names: new Map([...known, ...learnt]),
    rememberName: (id: string, name: string) => setLearnt((before) => new Map(before).set(id, name)),
  };
  const changes = kind.useChanges(editing.conflictVersion === null ? null : record.id);
  const save = async () => {
    if (await editing.submit(part === 'fields' ? saving.update : saving.align)) done(t(`saved.${part}`));
  };
  return (
    <FormContext value={context}>
      {record.archived ? (
        <p>{t('archived')}</p>
      ) : (
        <RecordForm {...{ editing, groups, changes }} isSaving={saving.isSaving} onSave={() => void save()} />
      )}
      {part === 'fields' && <Actions {...{ kind, saving, done }} record={editing.seen} isBlocked={editing.isUnsaved} />}
    </FormContext>
  );
}
