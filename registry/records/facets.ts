import { countValues } from './facet-counts.js';
import type { FacetDefinition } from './list-definition.js';

/** Counts by plain values of a field: ValueFacet. */
export const values = (field: string, doc: string): FacetDefinition => ({
  doc,
  type: '[ValueFacet!]!',
  fields: [field],
  count: (store, conditions, name) => countValues(store, conditions, name, [field]),
});

/** Counts by records of a type that fields name, as `{ organisation: { id }, count }`; null for rows that name none. */
export const records = (type: string, fields: readonly string[], doc: string): FacetDefinition => ({
  doc,
  type: `[${type}Facet!]!`,
  fields,
  count: async (store, conditions, name) =>
    (await countValues(store, conditions, name, fields)).map(({ value, count }) => ({
      [`${type.charAt(0).toLowerCase()}${type.slice(1)}`]: value && { id: value },
      count,
    })),
});

/** What whoever asks for the list counts: by a taxonomy, or what other registries told. */
export const asked = (type: string, doc: string): FacetDefinition => ({ doc, type, fields: [], count: null });
