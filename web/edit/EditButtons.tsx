import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState, type ComponentType } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../terms/language';
import { useSession } from '../api/session';
import { MessagesProvider } from '../terms/MessagesProvider';
import type { FormsProps } from './EditDialog';

interface Props {
  id: string;
  kind: 'Course' | 'Guideline';
  scope: string;
  /** The forms of the kind, loaded when one is opened. */
  Forms: ComponentType<FormsProps>;
}

type Opened = FormsProps['part'] | null;

/** Opens the forms of a record for those who may change it, and says what came of it. */
export function EditButtons({ id, kind, scope, Forms }: Props) {
  const language = useLanguage();
  const { signedIn, hasScope } = useSession();
  const [opened, setOpened] = useState<Opened>(null);
  const [done, setDone] = useState('');
  // A form that is open outlives the session: what was typed is not lost
  if (!signedIn && opened === null && done === '') return null;
  return (
    <Suspense fallback={null}>
      <MessagesProvider language={language} parts={['components', 'terms', 'edit']}>
        <div className="edit-buttons">
          {hasScope(scope) || opened !== null ? (
            <OpenButtons kind={kind} onOpen={setOpened} />
          ) : (
            signedIn && <MissingScope scope={scope} />
          )}
          <p role="status" className="edit-done">
            {done}
          </p>
          {opened !== null && (
            <Suspense fallback={null}>
              <Forms
                id={id}
                part={opened}
                onClose={(message) => {
                  setOpened(null);
                  setDone(message);
                }}
              />
            </Suspense>
          )}
        </div>
      </MessagesProvider>
    </Suspense>
  );
}

function OpenButtons({ kind, onOpen }: { kind: Props['kind']; onOpen: (part: Opened) => void }) {
  const t = useTranslations('edit.open');
  return (
    <>
      <Button variant="secondary" data-size="sm" aria-haspopup="dialog" onClick={() => onOpen('fields')}>
        {t('fields')}
      </Button>
      <Button
        variant="secondary"
        data-size="sm"
        aria-haspopup="dialog"
        title={t(`alignmentsOf.${kind}`)}
        onClick={() => onOpen('alignments')}
      >
        {t('alignments')}
      </Button>
    </>
  );
}

function MissingScope({ scope }: { scope: string }) {
  const t = useTranslations('edit');
  return <Paragraph data-size="sm">{t('missingScope', { scope })}</Paragraph>;
}
