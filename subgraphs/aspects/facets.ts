import type { Reach } from '../contracts/catalogue.js';
import type { EntityRef } from '../contracts/entity-refs.js';
import type { Conditions } from '../../registry/queries/conditions.js';
import type { Connection, ListQuery, Paging } from '../../registry/queries/connection.js';
import type { Row, Store } from '../../registry/records/store.js';
import { countValues, type ValueCounts } from '../../registry/records/facet-counts.js';
import { ancestors, withNarrower, type Tree } from '../../values/taxonomy.js';

/** Counts one facet of a list, given the list's conditions by facet name. */
export type Facet = (store: Store<object>, conditions: Conditions, name: string) => Promise<unknown>;

/** The facets of a list by name, each counted when it is asked for. */
export type FacetSource = Record<string, () => Promise<unknown>>;

/** A list of the catalogue: a connection that can say how the whole list divides. */
export interface CatalogueList<R> extends Connection<Row<R>> {
  facets: () => FacetSource;
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
  facets: Record<string, Facet>,
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
export function values(field: string): Facet {
  return (store, conditions, name) => countValues(store, conditions, name, [field]);
}

/** Counts by records that a field names, as `{ [as]: { id }, count }`; null for rows that name none. */
export function records(fields: readonly string[], as: string): Facet {
  return async (store, conditions, name) =>
    (await countValues(store, conditions, name, fields)).map(({ value, count }) => ({ [as]: value && { id: value }, count }));
}

/** Counts by topic: TopicFacet. A row on a narrower topic counts for the broader too, unless the reach is DIRECT. */
export function topics(tree: Tree, reach: Reach | null | undefined): Facet {
  const reaches = reach === 'DIRECT' ? undefined : (id: string) => [id, ...ancestors(tree, id)];
  return async (store, conditions, name) =>
    aligned(await countValues(store, conditions, name, ['topicIds'], reaches), 'topic');
}

/** Counts by audience: AudienceFacet. A row for a broader audience counts for the narrower too, unless the reach is DIRECT. */
export function audiences(tree: Tree, reach: Reach | null | undefined): Facet {
  const reaches = reach === 'DIRECT' ? undefined : (id: string) => withNarrower(tree, [id]);
  return async (store, conditions, name) =>
    aligned(await countValues(store, conditions, name, ['audienceIds'], reaches), 'audience');
}

/** Alignment facets tell what there is; rows without any alignment are in no filter's list, so they are left out. */
function aligned(counts: ValueCounts, as: string): object[] {
  return counts.filter(({ value }) => value !== null).map(({ value, count }) => ({ [as]: { id: value }, count }));
}
