import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { PagedQueryState } from '../../api/use-graph-query';
import type { CandidatePairFragment, OverlapQueueQuery } from './generated/graphql';
import { OverlapPair } from './OverlapPair';
import { TaskQueue } from './TaskQueue';

interface Props {
  queue: PagedQueryState<OverlapQueueQuery, CandidatePairFragment>;
  announce: (text: string) => void;
}

const idOf = ({ courses }: CandidatePairFragment) => courses.map(({ id }) => id).join(' ');

/** Pairs of courses that may overlap, for people to decide whether they do. */
export function Overlaps({ queue, announce }: Props) {
  const t = useTranslations('tasks.overlaps');
  return (
    <TaskQueue
      id="overlaps"
      title={t('title')}
      lead={
        <>
          <Paragraph>{t('lead')}</Paragraph>
          <Paragraph data-size="sm">{t('rule')}</Paragraph>
        </>
      }
      queue={queue}
      idOf={idOf}
      count={({ overlapCandidates: { totalCount } }) => t('count', { count: totalCount })}
      announce={announce}
    >
      {(pair, events) => <OverlapPair key={idOf(pair)} pair={pair} {...events} />}
    </TaskQueue>
  );
}
