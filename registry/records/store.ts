import type { Connection as Database } from 'mongoose';
import { Versions, type StoredVersion } from './versions.js';
import { connection, type Connection, type ListQuery, type Paging } from '../queries/connection.js';
import { once } from '../../platform/once.js';
import { checkedPageSize, decodeCursor, type SortValues } from '../queries/cursor.js';
import { allOf, type Condition, type Conditions } from '../queries/conditions.js';
import { sortStages } from '../queries/keyset.js';
import type { ValidationError } from './checks.js';
import type { NewRow, RecordKind } from './definition.js';
import { RecordModel } from './record-model.js';

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

/** Answers come in one round trip; the driver's own default is 101 rows. */
const ONE_BATCH = { batchSize: 10_000 };

/** The order of lists that are read whole. */
const USUAL_ORDER = { 'derived.sortTitle': 1, _id: 1 } as const;

type Stored = { _id: string; key?: Record<string, string | number> } & Record<string, unknown>;
type Stage = object;

/** Which records are read: those with some ids, archived ones too, else all that are kept. */
interface Scope {
  ids?: readonly string[];
  alsoArchived?: boolean;
}

/** Which records a store reads: those of a moment, and only those that may be seen. */
interface ReadScope {
  /** Number of the log's commit to read as of, null for now. */
  asOf: number | null;
  /** What a record, and each of its versions, must meet to be seen. */
  visible: Condition;
  /** Records that are not seen at all, their past versions included. */
  hiddenIds: readonly string[];
}

/** The one place that reads the records of one kind. Changes go through the registry's log. */
export class Store<R extends object> {
  /** Every version of the records. */
  readonly versions: Versions;
  readonly model: RecordModel<R>;
  private readonly reading: ReadScope = { asOf: null, visible: {}, hiddenIds: [] };

  constructor(
    database: Database,
    readonly kind: RecordKind<R>,
  ) {
    this.model = new RecordModel(database, kind);
    this.versions = new Versions(database, kind.collection);
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
    return this.rows<R>([{ $project: { derived: 0 } }], { ids });
  }

  /** Ids of the records that meet a condition, now or at the moment that is read; archived ones too. */
  async idsNowOrThen(condition: Condition): Promise<string[]> {
    const moments = [...new Set([this.reading.asOf, null])].map((asOf) => this.reads({ ...this.reading, asOf }));
    const stages = [{ $match: condition }, { $project: { _id: 1 } }];
    const found = await Promise.all(moments.map((store) => store.read<Stored>(stages, { alsoArchived: true })));
    return [...new Set(found.flat().map(({ _id }) => _id))];
  }

  /** All records that meet a condition, in their usual order. */
  async find(condition: Condition): Promise<Row<R>[]> {
    return this.rows<R>([{ $match: condition }, { $sort: USUAL_ORDER }, { $project: { derived: 0 } }]);
  }

  /** Ids and chosen fields of all records that meet a condition, in their usual order. */
  async pick<K extends keyof R & string>(condition: Condition, fields: readonly K[]): Promise<Row<Pick<R, K>>[]> {
    const chosen = Object.fromEntries([...fields, 'version', 'archived'].map((field) => [field, 1]));
    return this.rows<Pick<R, K>>([{ $match: condition }, { $sort: USUAL_ORDER }, { $project: chosen }]);
  }

  /** The same, of fields with parts only the parts that are named: `chapters.title`. */
  async pickParts<P extends string>(condition: Condition, paths: readonly P[]): Promise<Row<Parts<R, P>>[]> {
    const chosen = Object.fromEntries([...paths, 'version', 'archived'].map((path) => [path, 1]));
    return this.rows<Parts<R, P>>([{ $match: condition }, { $sort: USUAL_ORDER }, { $project: chosen }]);
  }

  /** A page of a list. */
  page(list: ListQuery, paging: Paging): Connection<Row<R>> {
    const size = checkedPageSize(paging.first);
    const after = paging.after ? decodeCursor(paging.after, list.order, list.keys.length + 1) : null;
    const match = { $match: allOf(list.conditions) };
    const rows = once(async () => {
      const found = await this.read<Stored>([
        match,
        ...sortStages(list.keys, { after, limit: size + 1 }),
        { $project: { derived: 0 } },
      ]);
      return found.map((stored) => ({ row: toRow<R>(stored), key: keyOf(stored) }));
    });
    return connection({
      order: list.order,
      hasPreviousPage: after !== null,
      page: async () => (await rows()).slice(0, size),
      hasNextPage: async () => (await rows()).length > size,
      totalCount: once(() => this.total([match])),
    });
  }

  /**
   * The places of all rows that name any of `ids` in any of `fields`, in order:
   * one query serves a list under every parent of a federated request.
   */
  async positions(list: ListQuery, fields: readonly string[], ids: readonly string[]): Promise<KeysetPosition[]> {
    const parents = [{ $or: fields.map((field) => ({ [field]: { $in: ids } })) }];
    const found = await this.read<Stored>([
      { $match: allOf({ ...list.conditions, parents }) },
      ...sortStages(list.keys),
      { $project: { key: 1, names: fields.map((field) => `$${field}`) } },
    ]);
    return found.map((stored) => ({
      id: stored._id,
      key: keyOf(stored),
      parents: new Set((stored['names'] as unknown[]).flat()),
    }));
  }

  /**
   * Number of rows for each combination of values of some fields, one value for each field, the conditions
   * on `property` left out. Lists count as a whole, so that no row is counted twice.
   */
  async combinations(
    conditions: Conditions,
    property: string,
    fields: readonly string[],
  ): Promise<{ values: unknown[]; count: number }[]> {
    const found = await this.read<{ _id: unknown[]; count: number }>([
      { $match: allOf(conditions, property) },
      { $group: { _id: fields.map((field) => `$${field}`), count: { $sum: 1 } } },
    ]);
    return found.map(({ _id: values, count }) => ({ values, count }));
  }

  /**
   * Committed versions that meet a condition and may be seen, newest first; up to the moment that is read. A limit of 0
   * is none; without `fields`, they have all but what is derived for search.
   */
  async history(condition: Condition, limit: number, fields: object = { derived: 0 }): Promise<StoredVersion[]> {
    const { asOf, visible, hiddenIds } = this.reading;
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

  private async rows<T>(stages: Stage[], scope?: Scope): Promise<Row<T>[]> {
    return (await this.read<Stored>(stages, scope)).map((stored) => toRow<T>(stored));
  }

  private async total(stages: Stage[]): Promise<number> {
    const [counted] = await this.read<{ total: number }>([...stages, { $count: 'total' }]);
    return counted?.total ?? 0;
  }

  private async read<T extends object>(stages: Stage[], { ids, alsoArchived }: Scope = {}): Promise<T[]> {
    const { asOf, visible, hiddenIds } = this.reading;
    const seen = hiddenIds.length > 0 ? [{ _id: { $nin: hiddenIds } }] : [];
    const named = ids ? [{ _id: { $in: ids } }] : [];
    const current = ids || alsoArchived ? [] : [{ archived: false }];
    const kept = { $match: allOf({ seen: [visible, ...named, ...seen, ...current] }) };
    if (asOf === null) return this.versions.current.aggregate<T>([kept, ...stages], ONE_BATCH).toArray();
    return this.versions.versions.aggregate<T>([...recordsAsOf(asOf, ids), kept, ...stages], ONE_BATCH).toArray();
  }
}

/**
 * Stages that give the records that were current after a commit of the log, as the view would have them; only those
 * with some ids, which are told here too as an index knows them by another name.
 */
function recordsAsOf(sequence: number, ids?: readonly string[]): Stage[] {
  const named = ids ? { 'change.record': { $in: ids } } : {};
  return [
    { $match: { ...named, 'change.from': { $lte: sequence }, 'change.until': { $gt: sequence } } },
    { $set: { _id: '$change.record' } },
    { $unset: 'change' },
  ];
}

/** A version's record, as the view would have it. */
export function recordOf<R>({ change, ...record }: StoredVersion): Row<R> {
  const { derived: _derived, ...fields } = record;
  return toRow<R>({ ...fields, _id: change.record });
}

function toRow<R>({ _id, key: _key, ...record }: Stored): Row<R> {
  return { ...record, id: _id } as Row<R>;
}

function keyOf({ key = {} }: Stored): SortValues {
  return Object.keys(key)
    .sort()
    .map((name) => key[name] as string | number);
}

/** A row's id with its place in an order, and the ids it names in the fields asked for. */
export interface KeysetPosition {
  id: string;
  key: SortValues;
  parents: ReadonlySet<unknown>;
}
