import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EditableKind, Saving, Snapshot } from '../kinds/editable-kind';
import { ActionForm } from './ActionForm';

interface Props {
  kind: EditableKind;
  saving: Saving;
  record: Snapshot;
  /** The form above holds something unsaved. */
  isBlocked: boolean;
  done: (message: string) => void;
}

/** What can happen to a record, each with what must be told of it and a step to confirm. */
export function Actions({ kind, saving, record, isBlocked, done }: Props) {
  const t = useTranslations('edit');
  const [opened, setOpened] = useState<string | null>(null);
  const fitting = saving.actions.filter(({ isPossible }) => isPossible(record));
  return (
    <section aria-labelledby="edit-group-actions" className="edit-actions">
      <Heading level={3} data-size="xs" id="edit-group-actions" tabIndex={-1}>
        {t('groups.actions')}
      </Heading>
      <Paragraph data-size="sm">{t(isBlocked ? 'actionsBlocked' : 'actionsIntro')}</Paragraph>
      <ul>
        {fitting.map((action) => {
          const isOpen = opened === action.name && !isBlocked;
          return (
            <li key={action.name}>
              <Button
                type="button"
                variant="secondary"
                data-size="sm"
                aria-expanded={isOpen}
                disabled={isBlocked}
                onClick={() => setOpened(isOpen ? null : action.name)}
              >
                {t(`actions.${action.name}.open`)}
              </Button>
              <Paragraph data-size="sm">{t(`actions.${action.name}.help`)}</Paragraph>
              {isOpen && <ActionForm {...{ kind, action, record, done }} isSaving={saving.isSaving} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
