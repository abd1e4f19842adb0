import type { Connection as Database } from 'mongoose';
import type { KindRecord, RecordKind } from './definition.js';
import { Store } from './store.js';

/** A store for each kind of a registry, under the name of its collection. */
export type StoresOf<Kinds> = { [Name in keyof Kinds]: Store<KindRecord<Kinds[Name]> & object> };

/** Stores of kinds that are read in no way of their own. */
export function storesOf<Kinds extends object>(database: Database, kinds: Kinds): StoresOf<Kinds> {
  const stores = Object.entries(kinds as Record<string, RecordKind<object>>).map(
    ([name, kind]) => [name, new Store(database, kind)] as const,
  );
  return Object.fromEntries(stores) as unknown as StoresOf<Kinds>;
}
