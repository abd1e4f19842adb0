import { userInputError } from '../../platform/errors.js';
import type { FacetCounter } from '../../registry/records/list-definition.js';
import { tally } from '../../registry/records/facet-counts.js';
import { anyOf, type Conditions } from '../../registry/queries/conditions.js';
import type { Store } from '../../registry/records/store.js';
import type { ProgrammeRecord } from './records.js';
import { legalState, type LegalState } from './legal-state.js';

/** Arguments of a list that can be filtered by what was law on a day. */
export interface LegalityArguments {
  validOn?: string | null;
  validity?: readonly LegalState[] | null;
}

/** What such arguments mean to a list: its condition, and how the list divides. */
export interface Legality {
  conditions: Conditions;
  facet: FacetCounter;
}

/** Reads what the regulations of all programmes say of a day; `field` names the programme of the list's records. */
export async function legalityFilter(
  { validOn, validity }: LegalityArguments,
  programmes: Store<ProgrammeRecord>,
  field: '_id' | 'programmeId',
): Promise<Legality> {
  if (!validOn) {
    if (validity) throw userInputError('validity', 'needs validOn: the day that it is about.');
    return { conditions: {}, facet: () => Promise.resolve(null) };
  }
  const wanted = validity ?? ['IN_FORCE'];
  const all = await programmes.pick({}, ['regulation']);
  const states = new Map(all.map(({ id, regulation }) => [id, legalState(regulation, validOn)]));
  const kept = [...states].flatMap(([id, state]) => (wanted.includes(state) ? [id] : []));
  return {
    conditions: { validity: anyOf(field, kept) },
    facet: async (store, conditions, name) => {
      const counted = await store.combinations(conditions, name, [field]);
      return tally(
        counted.flatMap(({ values: [id], count }) => {
          const state = states.get(String(id));
          return state ? Array<LegalState>(count).fill(state) : [];
        }),
      );
    },
  };
}
