import type { EntityRef } from '../contracts/entity-refs.js';
import type { Conditions } from '../../registry/queries/conditions.js';
import type { Connection, ListQuery, Paging } from '../../registry/queries/connection.js';
import type { Row, Store } from '../../registry/records/store.js';
import { countValues } from '../../registry/records/facet-counts.js';

/** Counts one facet of a list, given the list's conditions by facet name. */
export type FacetCounter = (store: Store<object>, conditions: Conditions, name: string) => Promise<unknown>;

/** The facets of a list by name, each counted when it is asked for. */
export type Facets = Record<string, () => Promise<unknown>>;

/** A list of the catalogue: a connection that can say how the whole list divides. */
export interface CatalogueList<R> extends Connection<Row<R>> {
  facets: () => Facets;
}

export interface TopicCount {
  topic: EntityRef;
  count: number;
}
export interface AudienceCount {
  audience: EntityRef;
  count: number;
}
export interface OrganisationCount {
  organisation: EntityRef | null;
  count: number;
}

/**
 * A page of a catalogue list with its facets. A facet leaves out the conditions of its own name, so
 * that its count is what the list would hold if that value were chosen instead.
 */
export function catalogueList<R extends object>(
  store: Store<R>,
  list: ListQuery,
  paging: Paging,
  facets: Record<string, FacetCounter>,
): CatalogueList<R> {
  const counted = store as unknown as Store<object>;
  return {
    ...store.page(list, paging),
    facets: () =>
      Object.fromEntries(
        Object.entries(facets).map(([name, facet]) => [name, () => facet(counted, list.conditions, name)]),
      ),
  };
}

/** Counts by plain values: ValueFacet. */
export function valueFacet(field: string): FacetCounter {
  return (store, conditions, name) => countValues(store, conditions, name, [field]);
}

/** Counts by records that a field names, as `{ [as]: { id }, count }`; null for rows that name none. */
export function recordFacet(fields: readonly string[], as: string): FacetCounter {
  return async (store, conditions, name) =>
    (await countValues(store, conditions, name, fields)).map(({ value, count }) => ({
      [as]: value && { id: value },
      count,
    }));
}
