import type { ListQuery } from '../../registry/queries/connection.js';
import type { CurrencyState } from './currency.js';
import type { FacetCounter } from '../../registry/records/list-definition.js';
import { tally } from '../../registry/records/facet-counts.js';
import { allOf, anyOf, type Condition } from '../../registry/queries/conditions.js';

/** Arguments of a list that can be filtered by currency. */
export interface CurrencyArguments {
  currency?: readonly CurrencyState[] | null;
}

/** The currency of records by their ids. */
export type CurrencyById = ReadonlyMap<string, CurrencyState>;

/**
 * The list, kept to records in any of the wanted states; `states` judges the records that meet a condition. All records
 * are judged, whatever else the list is kept to, so that a facet can lift any other filter and keep this one.
 */
export async function filterByCurrency(
  list: ListQuery,
  wanted: readonly CurrencyState[] | null | undefined,
  states: (condition: Condition) => Promise<CurrencyById>,
): Promise<ListQuery> {
  if (!wanted) return list;
  const kept = [...(await states({}))].flatMap(([id, state]) => (wanted.includes(state) ? [id] : []));
  return { ...list, conditions: { ...list.conditions, currency: anyOf('_id', kept) } };
}

/** Counts by currency: ValueFacet. */
export function currencyFacet(states: (condition: Condition) => Promise<CurrencyById>): FacetCounter {
  return async (_store, conditions, name) => tally([...(await states(allOf(conditions, name))).values()]);
}
