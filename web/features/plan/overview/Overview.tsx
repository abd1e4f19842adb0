import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ViewLink } from '../../../components/ViewLink';
import { usePrefer } from '../../../terms/language';
import { useAsk } from '../../../api/use-graph-query';
import { Answered } from '../../../components/QueryResult';
import { View } from '../../../components/View';
import { usePlanFilters } from '../filters';
import { PlansDocument } from '../generated/graphql';
import { IndicatorsPart } from '../indicators/IndicatorsPart';
import { chosenPlan } from '../plans';
import { MeasuresPart } from './MeasuresPart';
import { PlanChoice } from './PlanChoice';

/** A plan: what it is, its measures with what is missing, and its indicators. */
export function Overview() {
  const t = useTranslations('plan');
  const [{ plan: id, vis }] = usePlanFilters();
  const asked = useAsk(PlansDocument, { prefer: usePrefer() });
  const plans = asked.answer?.data.plans ?? [];
  const plan = chosenPlan(plans, id);
  if (plan && vis === 'tiltak') return <MeasuresPart key={plan.id} plan={plan} plans={plans} />;
  if (plan) return <IndicatorsPart plan={plan} plans={plans} />;
  return (
    <View title={t('title')} lead={t('lead')} asked={[asked]}>
      <Answered asked={asked}>
        {() => (
          <>
            <PlanChoice plans={plans} chosen={null} />
            <Paragraph>
              {id === '' ? t('noPlans') : t('noSuchPlan', { id })} <ViewLink view="plan">{t('toPlan')}</ViewLink>
            </Paragraph>
          </>
        )}
      </Answered>
    </View>
  );
}
