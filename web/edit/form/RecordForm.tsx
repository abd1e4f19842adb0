import { Button, Heading } from '@digdir/designsystemet-react';
import { use, type MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { FieldInput } from '../inputs/FieldInput';
import type { Groups, KnownChange } from '../kinds/editable-kind';
import { ConflictResolver } from './ConflictResolver';
import { FormContext, useFieldTexts } from './form-context';
import { useMarkUnsaved } from './unsaved-forms';
import { NoteFields } from './NoteFields';
import { Problems } from './Problems';
import type { EditingState } from './use-record-editing';

interface Props {
  editing: EditingState;
  groups: Groups;
  changes: readonly KnownChange[];
  isSaving: boolean;
  onSave: () => void;
}

/** Fields of a record in groups, what is said about the change, and saving it. */
export function RecordForm({ editing, groups, changes, isSaving, onSave }: Props) {
  const t = useTranslations('edit');
  const texts = useFieldTexts();
  const { name, words } = use(FormContext);
  useMarkUnsaved(editing.isUnsaved);
  const undo = (field: string) =>
    editing.changed.includes(field) ? () => editing.write(field, editing.recorded(field)) : undefined;
  return (
    <form
      noValidate
      className="edit-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <p className="edit-help">{t(`intro.${name}`)}</p>
      <Problems editing={editing} form={name} />
      <ConflictResolver editing={editing} form={name} changes={changes} />
      {groups.length > 1 && <Contents groups={groups} />}
      {groups.map((group) => (
        <section key={group.name} aria-labelledby={headingId(group.name)}>
          <Heading level={3} data-size="xs" id={headingId(group.name)} tabIndex={-1}>
            {words?.groups[group.name] ?? group.name}
          </Heading>
          <div className="edit-fields">
            {Object.entries(group.fields).map(([field, control]) => (
              <FieldInput
                key={field}
                path={field}
                control={control}
                draft={editing.draft(field)}
                onChange={(draft) => editing.write(field, draft)}
                onUndo={undo(field)}
              />
            ))}
          </div>
        </section>
      ))}
      <section aria-labelledby={headingId('note')} className="edit-saving">
        <Heading level={3} data-size="xs" id={headingId('note')} tabIndex={-1}>
          {t('groups.note')}
        </Heading>
        <p role="status">
          {editing.changed.length === 0
            ? t('nothingChanged')
            : t('changing', {
                count: editing.changed.length,
                fields: editing.changed.map((field) => texts(field).label).join(', '),
              })}
        </p>
        <NoteFields note={editing.note} onChange={editing.writeNote} />
        <Button type="submit" loading={isSaving}>
          {t(isSaving ? 'saving' : 'save')}
        </Button>
      </section>
    </form>
  );
}

const headingId = (group: string) => `edit-group-${group}`;

/** The groups of a long form, to go to. */
function Contents({ groups }: { groups: Groups }) {
  const t = useTranslations('edit');
  const { words } = use(FormContext);
  const goTo = (event: MouseEvent, group: string) => {
    event.preventDefault();
    const heading = document.getElementById(headingId(group));
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav aria-label={t('contents')} className="edit-contents">
      <ul>
        {[
          ...groups.map(({ name }) => [name, words?.groups[name] ?? name] as const),
          ...(['note', 'actions'] as const).map((name) => [name, t(`groups.${name}`)] as const),
        ].map(([group, label]) => (
          <li key={group}>
            <a href={`#${headingId(group)}`} onClick={(event) => goTo(event, group)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
