import type { Connection as Database } from 'mongoose';
import { RecordIndex } from '../index/record-index.js';
import { once } from '../../platform/once.js';
import type { Condition, Conditions } from '../queries/conditions.js';
import { connection, type Connection, type ListQuery, type Paging } from '../queries/connection.js';
import { checkedPageSize, decodeCursor, type SortValues } from '../queries/cursor.js';
import { BY_TITLE } from '../queries/keyset.js';
import type { ValidationError } from './checks.js';
import { DatabaseReader } from './database-reader.js';
import { EarlierIndexes, type Held } from './earlier-indexes.js';
import { EarlierReader } from './earlier-reader.js';
import type { NewRow, RecordKind } from './definition.js';
import { IndexReader } from './index-reader.js';
import type { Combination, KeysetPosition, Reader, ReadScope } from './reader.js';
import { RecordModel } from './record-model.js';
import { Versions, type StoredVersion } from './versions.js';

/** A stored record with its id, its version (from 1), and whether it left the lists. */
export type Row<R> = R & { id: string; version: number; archived: boolean };

/** What paths choose of a record; a part that a record does not have is left out. */
type Parts<R, P extends string> = {
  [F in keyof R & (P extends `${infer Field}.${string}` ? Field : P)]: F extends P
    ? R[F]
    : PartsOf<R[F], P extends `${F & string}.${infer Part}` ? Part : never>;
};
type PartsOf<T, P extends string> = T extends readonly (infer E)[]
  ? Pick<E, P & keyof E>[]
  : T extends null
    ? undefined
    : Pick<T, P & keyof T>;

/** The one place that reads the records of one kind. Changes go through the registry's log. */
export class Store<R extends object> {
  /** Every version of the records. */
  readonly versions: Versions;
  readonly model: RecordModel<R>;
  /** The current records in memory, and the commit that they are of; null where they are read from the database. */
  readonly held: { now: Held | null } = { now: null };
  private readonly earlier: EarlierIndexes;
  private readonly reading: ReadScope = { asOf: null, visible: {}, hiddenIds: [] };

  constructor(
    database: Database,
    readonly kind: RecordKind<R>,
  ) {
    this.model = new RecordModel(database, kind);
    this.versions = new Versions(database, kind.collection);
    this.earlier = new EarlierIndexes(this.versions, () => this.newIndex());
  }

  /** What is wrong with a record that is about to be stored; kinds with rules beyond single fields add theirs. */
  validate(record: NewRow<R>): Promise<ValidationError[]> {
    return Promise.resolve(this.model.validate(record));
  }

  /** The same store as of a commit of the log. */
  asOf(sequence: number): this {
    return this.reads({ ...this.reading, asOf: sequence });
  }

  /** The same store, in which only versions that meet a condition can be seen, and nothing of some records. */
  withVisibility(visible: Condition, hiddenIds: readonly string[]): this {
    return this.reads({ ...this.reading, visible, hiddenIds });
  }

  private reads(reading: ReadScope): this {
    return Object.assign(Object.create(this) as this, { reading });
  }

  /** The records with these ids, in any order, archived ones too; unknown ids are left out. */
  async byIds(ids: readonly string[]): Promise<Row<R>[]> {
    return (await this.reader.byIds(ids)) as Row<R>[];
  }

  /** Ids of the records that meet a condition, now or at the moment that is read; archived ones too. */
  async idsNowOrThen(condition: Condition): Promise<string[]> {
    const moments = [...new Set([this.reading.asOf, null])].map((asOf) => this.reads({ ...this.reading, asOf }));
    const found = await Promise.all(moments.map(async (store) => await store.reader.ids(condition)));
    return [...new Set(found.flat())];
  }

  /** All records that meet a condition, in their usual order. */
  async find(condition: Condition): Promise<Row<R>[]> {
    return (await this.reader.find(condition, null)) as Row<R>[];
  }

  /** Ids and chosen fields of all records that meet a condition, in their usual order. */
  async pick<K extends keyof R & string>(condition: Condition, fields: readonly K[]): Promise<Row<Pick<R, K>>[]> {
    return (await this.reader.find(condition, fields)) as Row<Pick<R, K>>[];
  }

  /** The same, of fields with parts only the parts that are named: `chapters.title`. */
  async pickParts<P extends string>(condition: Condition, paths: readonly P[]): Promise<Row<Parts<R, P>>[]> {
    return (await this.reader.find(condition, paths)) as Row<Parts<R, P>>[];
  }

  /** A page of a list. */
  page(list: ListQuery, paging: Paging): Connection<Row<R>> {
    const size = checkedPageSize(paging.first);
    const after = paging.after ? decodeCursor(paging.after, list.order, list.keys.length + 1) : null;
    const { reader } = this;
    const rows = once(async () => {
      const found = await reader.page(list, { after, limit: size + 1 });
      return found as { row: Row<R>; key: SortValues }[];
    });
    return connection({
      order: list.order,
      hasPreviousPage: after !== null,
      page: async () => (await rows()).slice(0, size),
      hasNextPage: async () => (await rows()).length > size,
      totalCount: once(async () => await reader.total(list.conditions)),
    });
  }

  /**
   * The places of all rows that name any of `ids` in any of `fields`, in order:
   * one read serves a list under every parent of a federated request.
   */
  async positions(list: ListQuery, fields: readonly string[], ids: readonly string[]): Promise<KeysetPosition[]> {
    return await this.reader.positions(list, fields, ids);
  }

  /**
   * Number of rows for each combination of values of some fields, one value for each field, the conditions
   * on `property` left out. Lists count as a whole, so that no row is counted twice.
   */
  async combinations(conditions: Conditions, property: string, fields: readonly string[]): Promise<Combination[]> {
    return await this.reader.combinations(conditions, property, fields);
  }

  /**
   * Committed versions that meet a condition and may be seen, newest first; up to the moment that is read. A limit of 0
   * is none; without `fields`, they have all but what is derived for search.
   */
  async history(condition: Condition, limit: number, fields: object = { derived: 0 }): Promise<StoredVersion[]> {
    const { visible, hiddenIds } = this.reading;
    // No further than what lists show: a commit may be in the database, and not yet in memory.
    const asOf = this.reading.asOf ?? this.held.now?.sequence ?? null;
    const until = asOf === null ? {} : { 'change.from': { $lte: asOf } };
    const seen = hiddenIds.length > 0 ? { 'change.record': { $nin: hiddenIds } } : {};
    return this.versions.committed({ $and: [condition, until, visible, seen] }, limit, fields);
  }

  /** The ids of the versions of some records, newest first. */
  async versionIds(records: readonly string[]): Promise<Map<string, string[]>> {
    const versions = await this.history({ 'change.record': { $in: records } }, 0, { 'change.record': 1 });
    const byRecord = new Map<string, string[]>(records.map((record) => [record, []]));
    for (const { _id, change } of versions) byRecord.get(change.record)?.push(_id);
    return byRecord;
  }

  /** An index of the kind without records, that keeps the orders of its lists. */
  newIndex(): RecordIndex {
    const orders = Object.values(this.kind.list?.orders ?? {}).map(({ keys }) => keys ?? []);
    return new RecordIndex(this.kind.type, [BY_TITLE, ...orders]);
  }

  private get reader(): Reader {
    const { held, earlier, reading } = this;
    const { asOf } = reading;
    const database = new DatabaseReader(this.versions, reading);
    if (!held.now) return database;
    if (asOf === null) return new IndexReader(held.now.index, reading);
    return new EarlierReader(asOf, reading, () => held.now, earlier, database);
  }
}

/** A version's record, as the view would have it. */
export function recordOf<R>({ change, _id, derived: _derived, ...fields }: StoredVersion): Row<R> {
  return { ...fields, id: change.record } as Row<R>;
}
