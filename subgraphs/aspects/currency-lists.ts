import type { ListQuery } from '../../registry/queries/connection.js';
import type { CurrencyState, Evidence, GuidelineFacts, GuidelineFactsById } from './currency.js';
import { stub } from '../contracts/entity-refs.js';
import { sourceUnavailable } from '../../platform/errors.js';
import { tally, type Facet } from './facets.js';
import { allOf, anyOf, type Condition } from '../../registry/queries/conditions.js';

/** A reference to a guideline with the facts that guidelines gave; null where it did not answer. */
export interface GuidelineWithFacts {
  facts?: GuidelineFacts | null;
}

/** The facts of all guidelines that a record builds on; a registry that does not answer is no reason to guess. */
export function allFacts(basedOn: readonly (GuidelineWithFacts | null)[] | null | undefined): GuidelineFacts[] {
  return (basedOn ?? []).map((guideline) => {
    if (!guideline?.facts) throw sourceUnavailable('guidelines');
    return guideline.facts;
  });
}

/** Resolvers of CurrencyEvidence, for the registries whose records have a currency. */
export const currencyEvidence = {
  guideline: ({ guidelineId }: Evidence) => stub(guidelineId),
  successor: ({ successorId }: Evidence) => stub(successorId),
};

/** The facts of the guidelines that a record names, out of those of all. An id that guidelines does not know is left out. */
export function factsFor(ids: readonly string[], byId: GuidelineFactsById): GuidelineFacts[] {
  return ids.flatMap((id) => byId[id] ?? []);
}

/** What guidelines gave to the catalogue; null where it did not answer. */
export interface Facts {
  guidelineFacts?: GuidelineFactsById | null;
}
/** Arguments of a list that can be filtered by currency. */
export interface ByCurrency {
  currency?: readonly CurrencyState[] | null;
}
/** The currency of records by their ids. */
export type States = ReadonlyMap<string, CurrencyState>;

export function available(facts: GuidelineFactsById | null | undefined): GuidelineFactsById {
  if (!facts) throw sourceUnavailable('guidelines');
  return facts;
}

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
