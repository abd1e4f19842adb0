import { Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { MissingValue } from '../../components/MissingValue';
import { ExternalLink } from '../../components/ExternalLink';
import { useMayChange } from './access';
import { ConfirmForm } from './ConfirmForm';
import { CoursesToConfirm } from './CoursesToConfirm';
import type { ChosenCourse, QueuedProvider } from './verification-queue';

interface Props {
  provider: QueuedProvider;
  /** A confirmation is on its way. */
  onWork: () => void;
  onDone: (text: string) => void;
}

/** A provider to ask: its courses to choose from, and what it said about them. */
export function ProviderToAsk({ provider: { provider, count, courses }, onWork, onDone }: Props) {
  const t = useTranslations('tasks.verification');
  const mayChange = useMayChange();
  const [chosen, setChosen] = useState<readonly ChosenCourse[]>([]);
  const name = provider?.name.text;
  return (
    <Details className="provider-to-ask">
      <Details.Summary>
        {name ?? <MissingValue why="unavailable" />} ({count})
      </Details.Summary>
      <Details.Content>
        {provider?.url && (
          <p>
            {t('site')} <ExternalLink href={provider.url}>{provider.url}</ExternalLink>
          </p>
        )}
        <CoursesToConfirm
          courses={courses.nodes}
          chosen={chosen}
          onChoose={mayChange ? setChosen : null}
          legend={t('coursesOf', { provider: name ?? '' })}
        />
        {mayChange && chosen.length === 0 && <p>{t('chooseFirst')}</p>}
        {mayChange && chosen.length > 0 && (
          <ConfirmForm
            chosen={chosen}
            onChoose={setChosen}
            onWork={onWork}
            onDone={(confirmed) => {
              setChosen([]);
              onDone(t('done', { count: confirmed, provider: name ?? '' }));
            }}
          />
        )}
      </Details.Content>
    </Details>
  );
}
