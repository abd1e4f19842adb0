import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PagedQueryState } from '../../api/use-graph-query';
import { QueryResult } from '../../components/QueryResult';
import { LoadMore } from '../../components/LoadMore';
import type { VerificationQueueQuery } from './generated/graphql';
import { ProviderToAsk } from './ProviderToAsk';
import type { QueuedProvider } from './verification-queue';

interface Props {
  queue: PagedQueryState<VerificationQueueQuery, QueuedProvider>;
  announce: (text: string) => void;
}

/** The courses whose status nobody knows, by the provider to ask. */
export function Verification({ queue, announce }: Props) {
  const t = useTranslations('tasks.verification');
  // While somebody works on a provider it stays, though others may have confirmed its courses meanwhile
  const [inWork, setInWork] = useState<QueuedProvider | null>(null);
  const idOf = ({ provider }: QueuedProvider) => provider?.id ?? '';
  const gone = inWork && queue.nodes.every((node) => idOf(node) !== idOf(inWork));
  const shown = gone ? [inWork, ...queue.nodes] : queue.nodes;
  return (
    <section aria-labelledby="verification" className="task">
      <Heading level={2} data-size="sm" id="verification">
        {t('title')}
      </Heading>
      <Paragraph>{t('lead')}</Paragraph>
      <QueryResult query={queue}>
        {({ courseVerificationQueue: { courseCount, totalCount } }) => (
          <>
            <Paragraph role="status" className="count">
              {t('count', { courses: courseCount, providers: totalCount })}
            </Paragraph>
            {shown.map((node) => (
              <ProviderToAsk
                key={idOf(node)}
                provider={node}
                onWork={() => setInWork(node)}
                onDone={(text) => {
                  setInWork(null);
                  announce(text);
                }}
              />
            ))}
            {totalCount > 0 && <LoadMore list={queue} />}
          </>
        )}
      </QueryResult>
    </section>
  );
}
