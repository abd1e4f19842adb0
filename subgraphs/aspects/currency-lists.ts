import type { ListQuery } from '../../registry/queries/connection.js';
import type { CurrencyState, Evidence } from './currency.js';
import { entityRef } from '../contracts/entity-refs.js';
import type { Facet } from './facets.js';
import { tally } from '../../registry/records/facet-counts.js';
import { allOf, anyOf, type Condition } from '../../registry/queries/conditions.js';

/** Resolvers of CurrencyEvidence, for the registries whose records have a currency. */
export const currencyEvidence = {
  guideline: ({ guidelineId }: Evidence) => entityRef(guidelineId),
  successor: ({ successorId }: Evidence) => entityRef(successorId),
};

/** Arguments of a list that can be filtered by currency. */
export interface ByCurrency {
  currency?: readonly CurrencyState[] | null;
}

/** The currency of records by their ids. */
export type States = ReadonlyMap<string, CurrencyState>;

/** The list, kept to records in any of the wanted states; `states` judges the records that meet a condition. */
export async function inStates(
  list: ListQuery,
  wanted: readonly CurrencyState[] | null | undefined,
  states: (condition: Condition) => Promise<States>,
): Promise<ListQuery> {
  if (!wanted) return list;
  const judged = [...(await states(allOf(list.conditions)))];
  const kept = judged.flatMap(([id, state]) => (wanted.includes(state) ? [id] : []));
  return { ...list, conditions: { ...list.conditions, currency: anyOf('_id', kept) } };
}

/** Counts by currency: ValueFacet. */
export function byState(states: (condition: Condition) => Promise<States>): Facet {
  return async (_store, conditions, name) => tally([...(await states(allOf(conditions, name))).values()]);
}
