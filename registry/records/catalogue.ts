import type { Connection, ListQuery, Paging } from '../queries/connection.js';
import type { FacetCounter } from './list-definition.js';
import type { Row, Store } from './store.js';

/** The facets of a list by name, each counted when it is asked for. */
export type Facets = Record<string, () => Promise<unknown>>;

/** A list of the catalogue: a connection that can say how the whole list divides. */
export interface CatalogueList<R> extends Connection<Row<R>> {
  facets: () => Facets;
}

/**
 * A page of a catalogue list with its facets: those of the kind's definition, and `asked`, which replace those that the
 * definition leaves to whoever asks. A facet leaves out the conditions of its own name, so that its count is what the
 * list would hold if that value were chosen instead.
 */
export function catalogueList<R extends object>(
  store: Store<R>,
  list: ListQuery,
  paging: Paging,
  asked: Readonly<Record<string, FacetCounter>> = {},
): CatalogueList<R> {
  const counted = store as unknown as Store<object>;
  const defined = Object.entries(store.kind.list?.facets ?? {}).flatMap(
    ([name, { count }]): [string, FacetCounter][] => (count ? [[name, count]] : []),
  );
  return {
    ...store.page(list, paging),
    facets: () =>
      Object.fromEntries(
        [...defined, ...Object.entries(asked)].map(([name, facet]) => [
          name,
          () => facet(counted, list.conditions, name),
        ]),
      ),
  };
}
