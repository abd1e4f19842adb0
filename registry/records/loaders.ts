import DataLoader from 'dataloader';
import { checkedPageSize, decodeCursor, type SortValues } from '../queries/cursor.js';
import { connection, type Connection, type ListQuery, type Paging } from '../queries/connection.js';
import type { KeysetPosition, Row, Store } from './store.js';
import { once } from '../../platform/once.js';
import { comesAfterInMemory } from '../queries/keyset.js';

/** Loads records by id; an unknown id gives null. */
export function loaderById<R extends object>(store: Store<R>): DataLoader<string, Row<R> | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await store.byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** Loads the records that name an id in a field, by title; for lists that stay short. */
export function loaderByField<R extends object>(
  store: Store<R>,
  field: keyof R & string,
): DataLoader<string, Row<R>[]> {
  return new DataLoader(async (ids) => {
    const rows = await store.find({ [field]: { $in: ids } });
    return ids.map((id) => rows.filter((row) => names(row[field], id)));
  });
}

/** A parent of a list: the ids that stand for it, and the fields of the child that may name one. */
export interface ListParent {
  ids: readonly string[];
  fields: readonly string[];
}

/**
 * Loads a list under a parent, page by page. Lists with the same filter and order under any number of
 * parents cost one query for the order of the rows, and one more where rows are asked for.
 */
export class ConnectionLoader<R extends object> {
  private readonly batches = new Map<string, DataLoader<ListParent, KeysetPosition[], string>>();

  constructor(
    private readonly store: Store<R>,
    private readonly rows: DataLoader<string, Row<R> | null>,
  ) {}

  /** The page of the list under one parent. */
  page(parent: ListParent, list: ListQuery, paging: Paging): Connection<Row<R>> {
    const size = checkedPageSize(paging.first);
    const after = paging.after ? decodeCursor(paging.after, list.order, list.keys.length + 1) : null;
    const places = once(() => this.batch(list, parent.fields).load(parent));
    const rest = once(async () => {
      const all = await places();
      return after ? all.filter(({ key }) => comesAfterInMemory(list.keys, key, after)) : all;
    });
    return connection({
      order: list.order,
      hasPreviousPage: after !== null,
      hasNextPage: async () => (await rest()).length > size,
      totalCount: async () => (await places()).length,
      page: async () => {
        const page = (await rest()).slice(0, size);
        const rows = await this.rows.loadMany(page.map(({ id }) => id));
        return page.flatMap(({ key }, index) => present(rows[index], key));
      },
    });
  }

  private batch(list: ListQuery, fields: readonly string[]): DataLoader<ListParent, KeysetPosition[], string> {
    const name = JSON.stringify([fields, list]);
    const known = this.batches.get(name);
    if (known) return known;
    const loader = new DataLoader<ListParent, KeysetPosition[], string>(
      async (parents) => {
        const ids = [...new Set(parents.flatMap((parent) => parent.ids))];
        const places = await this.store.positions(list, fields, ids);
        return parents.map((parent) => places.filter((place) => parent.ids.some((id) => place.parents.has(id))));
      },
      { cacheKeyFn: ({ ids }) => ids.join(' ') },
    );
    this.batches.set(name, loader);
    return loader;
  }
}

/** A row deleted between the two queries is left out; a failed one fails the page. */
function present<R>(row: Row<R> | null | Error | undefined, key: SortValues): { row: Row<R>; key: SortValues }[] {
  if (row instanceof Error) throw row;
  return row ? [{ row, key }] : [];
}

function names(value: unknown, id: string): boolean {
  return Array.isArray(value) ? value.includes(id) : value === id;
}
