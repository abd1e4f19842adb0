import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ViewLink } from '../../../components/ViewLink';
import { usePreferredLanguages } from '../../../terms/language';
import { useGraphQuery } from '../../../api/use-graph-query';
import { QueryResult } from '../../../components/QueryResult';
import { ViewFrame } from '../../../components/ViewFrame';
import { usePlanFilters } from '../plan-filters';
import { PlansDocument } from '../generated/graphql';
import { IndicatorsPart } from '../indicators/IndicatorsPart';
import { chosenPlan } from '../chosen-plan';
import { MeasuresPart } from './MeasuresPart';
import { PlanChoice } from './PlanChoice';

/** A plan: what it is, its measures with what is missing, and its indicators. */
export function PlanOverview() {
  const t = useTranslations('plan');
  const [{ plan: id, vis }] = usePlanFilters();
  const query = useGraphQuery(PlansDocument, { prefer: usePreferredLanguages() });
  const plans = query.answer?.data.plans ?? [];
  const plan = chosenPlan(plans, id);
  if (plan && vis === 'tiltak') return <MeasuresPart key={plan.id} plan={plan} plans={plans} />;
  if (plan) return <IndicatorsPart plan={plan} plans={plans} />;
  return (
    <ViewFrame title={t('title')} lead={t('lead')} queries={[query]}>
      <QueryResult query={query}>
        {() => (
          <>
            <PlanChoice plans={plans} chosen={null} />
            <Paragraph>
              {id === '' ? t('noPlans') : t('noSuchPlan', { id })} <ViewLink view="plan">{t('toPlan')}</ViewLink>
            </Paragraph>
          </>
        )}
      </QueryResult>
    </ViewFrame>
  );
}
