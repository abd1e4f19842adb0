import type { PlansQuery } from './generated/graphql';

/** A plan as the list of plans has it. */
export type Plan = PlansQuery['plans'][number];

/** Which plan people mean unless they choose: an action plan before a strategy, in force before a draft before the rest. */
const DEFAULT_ORDER = ['ACTION_PLAN IN_FORCE', 'ACTION_PLAN DRAFT', 'STRATEGY IN_FORCE'];

/** The plan that the address names; unless it names one, the one that people mean. Null where the name is unknown. */
export function chosenPlan(plans: readonly Plan[], id: string): Plan | null {
  if (id !== '') return plans.find((plan) => plan.id === id) ?? null;
  const meant = DEFAULT_ORDER.flatMap((what) => plans.filter(({ kind, status }) => `${kind} ${status}` === what));
  return meant[0] ?? plans[0] ?? null;
}
