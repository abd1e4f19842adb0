import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { PagedQueryState } from '../../api/use-graph-query';
import type { VerificationQueueQuery } from './generated/graphql';
import { ProviderToAsk } from './ProviderToAsk';
import { TaskQueue } from './TaskQueue';
import type { QueuedProvider } from './verification-queue';

interface Props {
  queue: PagedQueryState<VerificationQueueQuery, QueuedProvider>;
  announce: (text: string) => void;
}

const idOf = ({ provider }: QueuedProvider) => provider?.id ?? '';

/** The courses whose status nobody knows, by the provider to ask. */
export function Verification({ queue, announce }: Props) {
  const t = useTranslations('tasks.verification');
  return (
    <TaskQueue
      id="verification"
      title={t('title')}
      lead={<Paragraph>{t('lead')}</Paragraph>}
      queue={queue}
      idOf={idOf}
      count={({ courseVerificationQueue: { courseCount, totalCount } }) =>
        t('count', { courses: courseCount, providers: totalCount })
      }
      announce={announce}
    >
      {(provider, events) => <ProviderToAsk key={idOf(provider)} provider={provider} {...events} />}
    </TaskQueue>
  );
}
