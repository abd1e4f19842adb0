import { allOf, type Condition, type Conditions } from '../queries/conditions.js';
import type { ListQuery } from '../queries/connection.js';
import type { SortValues } from '../queries/cursor.js';
import { sortStages } from '../queries/keyset.js';
import type { Combination, KeysetPosition, Reader, ReadRecord, ReadScope } from './reader.js';
import type { Versions } from './versions.js';

/** Answers come in one round trip; the driver's own default is 101 rows. */
const ONE_BATCH = { batchSize: 10_000 };

/** The order of lists that are read whole. */
const USUAL_ORDER = { 'derived.sortTitle': 1, _id: 1 } as const;

type Stage = object;
type Stored = { _id: string } & Record<string, unknown>;

/** Which records are read: those with some ids, archived ones too, else all that are kept. */
interface Scope {
  ids?: readonly string[];
  alsoArchived?: boolean;
}

/** Reads from the database: earlier moments, and kinds that are not held in memory. */
export class DatabaseReader implements Reader {
  constructor(
    private readonly versions: Versions,
    private readonly reading: ReadScope,
  ) {}

  async byIds(ids: readonly string[]): Promise<ReadRecord[]> {
    return (await this.read([{ $project: { derived: 0 } }], { ids })).map(rowOf);
  }

  async ids(condition: Condition): Promise<string[]> {
    const found = await this.read([{ $match: condition }, { $project: { _id: 1 } }], { alsoArchived: true });
    return found.map(({ _id }) => _id);
  }

  async find(condition: Condition, paths: readonly string[] | null): Promise<ReadRecord[]> {
    const chosen = paths && Object.fromEntries([...paths, 'version', 'archived'].map((path) => [path, 1]));
    const found = await this.read([
      { $match: condition },
      { $sort: USUAL_ORDER },
      { $project: chosen ?? { derived: 0 } },
    ]);
    return found.map(rowOf);
  }

  async page(list: ListQuery, stretch: { after: SortValues | null; limit: number }) {
    const found = await this.read([
      { $match: allOf(list.conditions) },
      ...sortStages(list.keys, stretch),
      { $project: { derived: 0 } },
    ]);
    return found.map(({ key, ...stored }) => ({ row: rowOf(stored as Stored), key: sortValues(key) }));
  }

  async total(conditions: Conditions): Promise<number> {
    const [counted] = await this.read<{ total: number }>([{ $match: allOf(conditions) }, { $count: 'total' }]);
    return counted?.total ?? 0;
  }

  async positions(list: ListQuery, fields: readonly string[], ids: readonly string[]): Promise<KeysetPosition[]> {
    const parents = [{ $or: fields.map((field) => ({ [field]: { $in: ids } })) }];
    const found = await this.read([
      { $match: allOf({ ...list.conditions, parents }) },
      ...sortStages(list.keys),
      { $project: { key: 1, names: fields.map((field) => `$${field}`) } },
    ]);
    return found.map(({ _id, key, names }) => ({
      id: _id,
      key: sortValues(key),
      parents: new Set((names as unknown[]).flat(Infinity)),
    }));
  }

  async combinations(conditions: Conditions, property: string, fields: readonly string[]): Promise<Combination[]> {
    const found = await this.read<{ _id: unknown[]; count: number }>([
      { $match: allOf(conditions, property) },
      { $group: { _id: fields.map((field) => `$${field}`), count: { $sum: 1 } } },
    ]);
    return found.map(({ _id: values, count }) => ({ values, count }));
  }

  private async read<T extends object = Stored>(stages: Stage[], { ids, alsoArchived }: Scope = {}): Promise<T[]> {
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

function rowOf({ _id: id, ...fields }: Stored): ReadRecord {
  return { ...fields, id };
}

function sortValues(key: unknown): SortValues {
  return Object.entries(key as Record<string, string | number>)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);
}
