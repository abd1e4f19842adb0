import type { Connection as Database, Model, Schema } from 'mongoose';
import { connection, once, type Connection, type ListQuery, type Paging, type Placed } from './connection.js';
import { checkedPageSize, decodeCursor, type SortValues } from './cursor.js';
import { allOf, comesAfter, placing, type Condition, type Conditions } from './query.js';
import { searchWords, sortKey } from './text.js';

/** A stored record with its id. */
export type Row<R> = R & { id: string };

/** What search and sorting need of a record. */
export interface Searchable {
  /** The text it is sorted by, in the Norwegian alphabet. */
  sortBy: string;
  /** Texts whose words count as found in the title. */
  titles: readonly string[];
  /** Other texts to search. */
  texts: readonly (string | null | undefined)[];
}

/** What is wrong with a field of a record. */
export interface Problem {
  field: string;
  reason: string;
}

/** Answers come in one round trip; the driver's own default is 101 rows. */
const ONE_BATCH = { batchSize: 10_000 };

/** The order of lists that are read whole. */
const USUAL_ORDER = { 'derived.sortTitle': 1, _id: 1 } as const;

type Stored = { _id: string; key?: Record<string, string | number> } & Record<string, unknown>;

/** The one place that reads and writes the records of one kind. */
export class Store<R extends object> {
  private readonly model: Model<object>;

  /** `collection` is also the name of the records. */
  constructor(
    database: Database,
    readonly collection: string,
    schema: Schema,
    private readonly searchable: (record: R) => Searchable,
  ) {
    this.model = database.model(collection, schema, collection) as unknown as Model<object>;
  }

  /** The records with these ids, in any order; unknown ids are left out. */
  async byIds(ids: readonly string[]): Promise<Row<R>[]> {
    return this.find({ _id: { $in: ids } });
  }

  /** All records that meet a condition, in their usual order. */
  async find(condition: Condition): Promise<Row<R>[]> {
    const found = await this.model
      .find(condition, { derived: 0 })
      .sort(USUAL_ORDER)
      .setOptions(ONE_BATCH)
      .lean<Stored[]>();
    return found.map((stored) => toRow<R>(stored));
  }

  /** Ids and chosen fields of all records that meet a condition, in their usual order. */
  async pick<K extends keyof R & string>(condition: Condition, fields: readonly K[]): Promise<Row<Pick<R, K>>[]> {
    const found = await this.model
      .find(condition, Object.fromEntries(fields.map((field) => [field, 1])), ONE_BATCH)
      .sort(USUAL_ORDER)
      .lean<Stored[]>();
    return found.map((stored) => toRow<Pick<R, K>>(stored));
  }

  /** A page of a list. */
  page(list: ListQuery, paging: Paging): Connection<R> {
    const size = checkedPageSize(paging.first);
    const after = paging.after ? decodeCursor(paging.after, list.order, list.keys.length + 1) : null;
    const match = allOf(list.conditions);
    const rows = once(async () => {
      const { keyed, sort } = placing(list.keys);
      const found = await this.model
        .aggregate<Stored>([
          { $match: match },
          keyed,
          { $match: after ? comesAfter(list.keys, after) : {} },
          sort,
          { $limit: size + 1 },
          { $project: { derived: 0 } },
        ])
        .option(ONE_BATCH);
      return found.map((stored) => ({ row: toRow<R>(stored), key: keyOf(stored) }));
    });
    return connection({
      order: list.order,
      hasPreviousPage: after !== null,
      page: async () => (await rows()).slice(0, size),
      hasNextPage: async () => (await rows()).length > size,
      totalCount: once(() => this.model.countDocuments(match).exec()),
    });
  }

  /**
   * The places of all rows that name any of `ids` in any of `fields`, in order:
   * one query serves a list under every parent of a federated request.
   */
  async places(list: ListQuery, fields: readonly string[], ids: readonly string[]): Promise<Placed[]> {
    const { keyed, sort } = placing(list.keys);
    const parents = [{ $or: fields.map((field) => ({ [field]: { $in: ids } })) }];
    const found = await this.model
      .aggregate<Stored>([
        { $match: allOf({ ...list.conditions, parents }) },
        keyed,
        sort,
        { $project: { key: 1, names: fields.map((field) => `$${field}`) } },
      ])
      .option(ONE_BATCH);
    return found.map((stored) => ({
      id: stored._id,
      key: keyOf(stored),
      parents: new Set((stored['names'] as unknown[]).flat()),
    }));
  }

  /**
   * Number of rows for each combination of values of some fields, the conditions on `property`
   * left out. Lists count as a whole, so that no row is counted twice.
   */
  async combinations(
    conditions: Conditions,
    property: string,
    fields: readonly string[],
  ): Promise<{ values: unknown[]; count: number }[]> {
    const found = await this.model
      .aggregate<{ _id: unknown[]; count: number }>([
        { $match: allOf(conditions, property) },
        { $group: { _id: fields.map((field) => `$${field}`), count: { $sum: 1 } } },
      ])
      .option(ONE_BATCH);
    return found.map(({ _id, count }) => ({ values: _id.flat(), count }));
  }

  /** Number of records. */
  async count(): Promise<number> {
    return this.model.countDocuments({}).exec();
  }

  /** What is wrong with a record: field and reason, empty where it is sound. */
  async problems(record: Row<R>): Promise<Problem[]> {
    try {
      const { id, ...fields } = record;
      await new this.model({ ...fields, _id: id }).validate();
      return [];
    } catch (error) {
      return problemsOf(error as MongooseFailure);
    }
  }

  /** Writes records by their ids, replacing what is there, and the indexes. Repeating it changes nothing. */
  async put(records: readonly Row<R>[]): Promise<void> {
    await this.model.createIndexes();
    if (records.length === 0) return;
    await this.model.bulkWrite(
      records.map((record) => ({
        replaceOne: { filter: { _id: record.id }, replacement: this.stored(record), upsert: true },
      })),
      { ordered: false },
    );
  }

  private stored({ id, ...record }: Row<R>): object {
    return { ...record, _id: id, derived: derive(this.searchable(record as unknown as R)) };
  }
}

/** What Mongoose throws: every failed field, or the first field that the record does not have. */
interface MongooseFailure extends Error {
  errors?: Record<string, Error>;
  path?: string;
}

function problemsOf(failure: MongooseFailure): Problem[] {
  if (failure.path) return [{ field: failure.path, reason: 'is not a field of this kind of record' }];
  if (!failure.errors) throw failure;
  return Object.entries(failure.errors).map(([field, error]) => ({
    field: field === '_id' ? 'id' : field,
    reason: error.message,
  }));
}

function derive({ sortBy, titles, texts }: Searchable): object {
  const titleWords = searchWords(titles);
  return { titleWords, words: [...new Set([...titleWords, ...searchWords(texts)])], sortTitle: sortKey(sortBy) };
}

function toRow<R>({ _id, key: _key, ...record }: Stored): Row<R> {
  return { ...record, id: _id } as Row<R>;
}

function keyOf({ key = {} }: Stored): SortValues {
  return Object.keys(key)
    .sort()
    .map((name) => key[name] as string | number);
}
