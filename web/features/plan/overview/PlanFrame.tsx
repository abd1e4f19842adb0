import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Asked } from '../../../api/use-graph-query';
import { View } from '../../../components/View';
import type { Plan } from '../plans';
import { PlanChoice } from './PlanChoice';
import { PlanFacts } from './PlanFacts';
import { PlanParts } from './PlanParts';

interface Props {
  plan: Plan;
  plans: readonly Plan[];
  shown: 'tiltak' | 'indikatorer';
  asked: readonly Asked<unknown>[];
  actions: ReactNode;
  children: ReactNode;
}

/** What stands above each part of a plan's view: which plan it is, how far it has come, and the other parts. */
export function PlanFrame({ plan, plans, shown, asked, actions, children }: Props) {
  const t = useTranslations('plan');
  return (
    <View title={t('title')} lead={t('lead')} asked={asked} actions={actions}>
      <PlanChoice plans={plans} chosen={plan} />
      <PlanFacts plan={plan} plans={plans} />
      <PlanParts plan={plan} shown={shown} />
      {children}
    </View>
  );
}
