import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PagedQueryState } from '../../api/use-graph-query';
import { QueryResult } from '../../components/QueryResult';
import { LoadMore } from '../../components/LoadMore';
import type { CandidatePairFragment, OverlapQueueQuery } from './generated/graphql';
import { OverlapPair } from './OverlapPair';

interface Props {
  queue: PagedQueryState<OverlapQueueQuery, CandidatePairFragment>;
  announce: (text: string) => void;
}

/** Pairs of courses that may overlap, for people to decide whether they do. */
export function Overlaps({ queue, announce }: Props) {
  const t = useTranslations('tasks.overlaps');
  // While somebody decides on a pair it stays, though others may have decided it meanwhile
  const [inWork, setInWork] = useState<CandidatePairFragment | null>(null);
  const idOf = ({ courses }: CandidatePairFragment) => courses.map(({ id }) => id).join(' ');
  const gone = inWork && queue.nodes.every((pair) => idOf(pair) !== idOf(inWork));
  const shown = gone ? [inWork, ...queue.nodes] : queue.nodes;
  return (
    <section aria-labelledby="overlaps" className="task">
      <Heading level={2} data-size="sm" id="overlaps">
        {t('title')}
      </Heading>
      <Paragraph>{t('lead')}</Paragraph>
      <Paragraph data-size="sm">{t('rule')}</Paragraph>
      <QueryResult query={queue}>
        {({ overlapCandidates: { totalCount } }) => (
          <>
            <Paragraph role="status" className="count">
              {t('count', { count: totalCount })}
            </Paragraph>
            {shown.map((pair) => (
              <OverlapPair
                key={idOf(pair)}
                pair={pair}
                onWork={() => setInWork(pair)}
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
