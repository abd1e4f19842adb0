import DataLoader from 'dataloader';
import { checkedPageSize, decodeCursor, type SortValues } from '../queries/cursor.js';
import { connection, type Connection, type ListQuery, type Paging } from '../queries/connection.js';
import type { KeysetPosition } from './reader.js';
import type { Row, Store } from './store.js';
import { grouped } from '../../values/grouped.js';
import { once } from '../../platform/once.js';
import { compact, requireRecord } from './rows.js';
import { compareInOrder } from '../queries/keyset.js';

/** Loads records by id; an unknown id gives null. */
function loaderById<R extends object>(store: Store<R>): DataLoader<string, Row<R> | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await store.byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** Loads the records that name an id in a field, by title; for lists that stay short. */
function loaderByField<R extends object>(store: Store<R>, field: keyof R & string): DataLoader<string, Row<R>[]> {
  return new DataLoader(async (ids) => {
    const rows = await store.find({ [field]: { $in: ids } });
    const byId = grouped(rows, (row) => namesIn(row[field]));
    return ids.map((id) => byId.get(id) ?? []);
  });
}

/** A parent of a list: the ids that stand for it, and the fields of the child that may name one. */
export interface ListParent {
  ids: readonly string[];
  fields: readonly string[];
}

/** Batches the reads of the records of one kind during one operation. */
export class RecordLoader<R extends object> {
  private readonly rows: DataLoader<string, Row<R> | null>;
  private readonly byField = new Map<string, DataLoader<string, Row<R>[]>>();
  private readonly batches = new Map<string, DataLoader<ListParent, KeysetPosition[], string>>();

  constructor(private readonly store: Store<R>) {
    this.rows = loaderById(store);
  }

  /** A record, archived ones too; an unknown id gives null. */
  load(id: string): Promise<Row<R> | null> {
    return this.rows.load(id);
  }

  /** Several records, in the order of the ids; those that are not there are left out. */
  async loadMany(ids: readonly string[]): Promise<Row<R>[]> {
    return compact(await this.rows.loadMany(ids));
  }

  /** A record that another of the registry names: it must be there. */
  async require(id: string): Promise<Row<R>> {
    return requireRecord(await this.rows.load(id), id);
  }

  /** The records that name an id in a field, by title; for lists that stay short. */
  naming(field: keyof R & string, id: string): Promise<Row<R>[]> {
    const loader = this.byField.get(field) ?? loaderByField(this.store, field);
    this.byField.set(field, loader);
    return loader.load(id);
  }

  /** Those that name any of some ids, in the order of the ids; a record that names several comes as often. */
  async namingAny(field: keyof R & string, ids: readonly string[]): Promise<Row<R>[]> {
    return (await Promise.all(ids.map((id) => this.naming(field, id)))).flat();
  }

  /**
   * The page of the list under one parent. Lists with the same filter and order under any number of
   * parents cost one query for the order of the rows, and one more where rows are asked for.
   */
  page(parent: ListParent, list: ListQuery, paging: Paging): Connection<Row<R>> {
    const size = checkedPageSize(paging.first);
    const after = paging.after ? decodeCursor(paging.after, list.order, list.keys.length + 1) : null;
    const places = once(() => this.batch(list, parent.fields).load(parent));
    const rest = once(async () => {
      const all = await places();
      const compare = compareInOrder(list.keys);
      return after ? all.filter(({ key }) => compare(key, after) > 0) : all;
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
        const byId = grouped(places.entries(), ([, place]) => place.parents);
        return parents.map((parent) => {
          const under = new Map(parent.ids.flatMap((id) => byId.get(id) ?? []));
          return [...under].sort(([one], [other]) => one - other).map(([, place]) => place);
        });
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

function namesIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** A loader for each store of a registry, under its name. */
export type RecordLoaders<Stores> = {
  [Name in keyof Stores]: Stores[Name] extends Store<infer R> ? RecordLoader<R> : never;
};

export function recordLoaders<Stores extends object>(stores: Stores): RecordLoaders<Stores> {
  const loaders = Object.entries(stores as Record<string, Store<object>>).map(
    ([name, store]) => [name, new RecordLoader(store)] as const,
  );
  return Object.fromEntries(loaders) as unknown as RecordLoaders<Stores>;
}
