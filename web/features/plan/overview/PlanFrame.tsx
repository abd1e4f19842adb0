import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { QueryState } from '../../../api/use-graph-query';
import { ViewFrame } from '../../../components/ViewFrame';
import type { Plan } from '../chosen-plan';
import { PlanChoice } from './PlanChoice';
import { PlanFacts } from './PlanFacts';
import { PlanParts } from './PlanParts';

interface Props {
  plan: Plan;
  plans: readonly Plan[];
  shown: 'tiltak' | 'indikatorer';
  queries: readonly QueryState<unknown>[];
  actions: ReactNode;
  children: ReactNode;
}

/** What stands above each part of a plan's view: which plan it is, how far it has come, and the other parts. */
export function PlanFrame({ plan, plans, shown, queries, actions, children }: Props) {
  const t = useTranslations('plan');
  return (
    <ViewFrame title={t('title')} lead={t('lead')} queries={queries} actions={actions}>
      <PlanChoice plans={plans} chosen={plan} />
      <PlanFacts plan={plan} plans={plans} />
      <PlanParts plan={plan} shown={shown} />
      {children}
    </ViewFrame>
  );
}
