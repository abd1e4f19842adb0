import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { ViewLink } from '../../../components/ViewLink';
import { useGraphQuery } from '../../../api/use-graph-query';
import { NoSuchRecord } from '../../../components/MissingRecord';
import { QueryResult } from '../../../components/QueryResult';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import { PrintButton } from '../../../components/PrintButton';
import { LatestChanges } from '../../../components/RecordHistory';
import { ViewFrame } from '../../../components/ViewFrame';
import { MeasureDocument } from '../generated/graphql';
import { BackToPlan } from '../parts/BackToPlan';
import { MeansTable } from '../parts/MeansTable';
import { EarlierPlans } from './EarlierPlans';
import { MeasureFacts } from './MeasureFacts';
import { MeasureGaps } from './MeasureGaps';
import { ProgressReports } from './ProgressReports';

/** One goal or measure: what the plan says, who answers for it, what was reported, what there is and what is missing. */
export function MeasurePage({ id }: { id: string }) {
  const t = useTranslations('plan.measure');
  const query = useGraphQuery(MeasureDocument, { id, prefer: usePreferredLanguages() });
  const measure = query.answer?.data.measure;
  return (
    <ViewFrame title={measure?.title ?? t('title')} queries={[query]} actions={<PrintButton />}>
      <BackToPlan planId={measure?.plan.id} />
      <QueryResult query={query}>
        {({ measure: answered }) =>
          answered ? (
            <div className="measure-page">
              <Paragraph className="tagged">
                <ViewLink view="plan" filters={{ plan: answered.plan.id }}>
                  {answered.plan.title.text}
                </ViewLink>
                <PlanStatusTag status={answered.plan.status} />
              </Paragraph>
              {answered.plan.status === 'DRAFT' && (
                <Alert data-color="warning" data-size="sm">
                  <Paragraph data-size="sm">{t('draft')}</Paragraph>
                </Alert>
              )}
              {answered.archived && <Alert data-color="info">{t('archived')}</Alert>}
              <MeasureFacts measure={answered} />
              <ProgressReports measure={answered} />
              <EarlierPlans measure={answered} />
              <section aria-labelledby="means">
                <Heading level={2} data-size="xs" id="means">
                  {t('means')}
                </Heading>
                <Paragraph data-size="sm">{t('meansRule')}</Paragraph>
                <MeansTable means={answered.means} caption={t('means')} />
              </section>
              <MeasureGaps measure={answered} />
              <LatestChanges kind="Measure" history={answered.history} />
            </div>
          ) : (
            <NoSuchRecord registry="plan">{t('unknown', { id })}</NoSuchRecord>
          )
        }
      </QueryResult>
    </ViewFrame>
  );
}
