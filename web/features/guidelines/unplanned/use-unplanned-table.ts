import { useTranslations } from 'use-intl';
import type { UnplannedReviewsQuery } from '../generated/graphql';

export type UnplannedRow = NonNullable<
  NonNullable<UnplannedReviewsQuery['reviewSchedule']>['guidelines']
>['nodes'][number];

/** The columns of the queue. */
export const COLUMNS = [
  'guideline',
  'firstPublished',
  'lastUpdated',
  'lastReviewed',
  'responsible',
  'courses',
  'outcomes',
] as const;

/** The queue as text, for its file. */
export function useUnplannedTable() {
  const t = useTranslations('guidelines.unplanned');
  const tTimeline = useTranslations('guidelines.timeline');
  const tApp = useTranslations('components.absent');
  const cells = ({ guideline, responsible, responsibleInferred }: UnplannedRow) => [
    guideline.title.text,
    guideline.firstPublished ?? tApp('unknown'),
    guideline.lastUpdated ?? tApp('unknown'),
    guideline.lastReviewed ?? tApp('unknown'),
    responsible === null
      ? tApp('unknown')
      : responsibleInferred
        ? tTimeline('inferred', { name: responsible.name.text })
        : responsible.name.text,
    guideline.courses?.totalCount ?? tApp('unavailable'),
    guideline.learningOutcomes?.totalCount ?? tApp('unavailable'),
  ];
  return { columns: COLUMNS.map((name) => t(`column.${name}`)), cells };
}
