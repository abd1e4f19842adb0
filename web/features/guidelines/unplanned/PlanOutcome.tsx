import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ViewLink } from '../../../components/ViewLink';
import type { PlanReviewsMutation } from '../generated/graphql';
import type { UnplannedRow } from './use-unplanned-table';

type Errors = NonNullable<PlanReviewsMutation['planGuidelineReviews']>['errors'];

/** What came of planning. */
export type Outcome =
  | { kind: 'missing'; what: 'chooseSome' | 'dateOrCycle' }
  | { kind: 'planned'; count: number }
  | { kind: 'refused'; errors: Errors; rows: UnplannedRow[] };

/** Tells what came of planning: done, or what stood in the way of which guideline. */
export function PlanOutcome({ outcome, problem }: { outcome: Outcome | null; problem: Error | null }) {
  const t = useTranslations('guidelines.plan');
  if (outcome === null && problem)
    return (
      <Alert data-color="danger" role="alert">
        <Paragraph>{t('failed')}</Paragraph>
        {problem.message && <Paragraph lang="en">{problem.message}</Paragraph>}
      </Alert>
    );
  return (
    <div role="status">
      {outcome?.kind === 'missing' && <Alert data-color="warning">{t(outcome.what)}</Alert>}
      {outcome?.kind === 'planned' && (
        <Alert data-color="success">
          {t('done', { count: outcome.count })}{' '}
          <ViewLink view="guidelines" filters={{ tilstand: ['OVERDUE', 'PLANNED'] }}>
            {t('seeTimeline')}
          </ViewLink>
        </Alert>
      )}
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} rows={outcome.rows} />}
    </div>
  );
}

function Refusals({ errors, rows }: { errors: Errors; rows: readonly UnplannedRow[] }) {
  const t = useTranslations('guidelines.plan');
  const titleOf = (id: string) => rows.find(({ guideline }) => guideline.id === id)?.guideline.title;
  return (
    <Alert data-color="warning">
      <Heading level={3} data-size="2xs">
        {t('noneDone')}
      </Heading>
      <ul>
        {errors.map((error) => (
          <li key={`${error.recordId} ${error.code} ${error.field}`}>
            <strong lang={titleOf(error.recordId)?.language}>{titleOf(error.recordId)?.text ?? error.recordId}</strong>
            {': '}
            {error.code === 'CONFLICT' ? t('conflict') : <span lang="en">{error.message}</span>}
            {error.differences.length > 0 && (
              <ul>
                {error.differences.map(({ field, before, after }) => (
                  <li key={field}>
                    {t('difference', { field, before: JSON.stringify(before), after: JSON.stringify(after) })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <Paragraph>{t('tryAgain')}</Paragraph>
    </Alert>
  );
}
