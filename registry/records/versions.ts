import type { Connection as Database } from 'mongoose';
import type { StoredRecord } from '../index/values-at.js';
import type { Condition } from '../queries/conditions.js';

/** What a change did to its record. */
export type ChangeAction = 'CREATED' | 'UPDATED' | 'ARCHIVED' | 'RESTORED' | 'ERASED';

/** A version of a record as the log keeps it: the record's own fields, and the change that made it. */
interface Version {
  /** `<record>@<version>`: two writers cannot both make a record's next version. */
  _id: string;
  version: number;
  archived: boolean;
  change: {
    record: string;
    /** The change set it belongs to. */
    set: string;
    action: ChangeAction;
    /** Names of the fields that differ from the version before. */
    fields: string[];
    stagedAt: string;
    /** Sequence number from which it was the current version, null while it is not committed. */
    from: number | null;
    /** Sequence number of the next version, infinite for the current one. */
    until: number;
    /** Topics of this version and the one before: what the change is found by. */
    topics: string[];
  };
}
/** A version as the view has it: the record's fields under its own id. */
export function recordOfVersion({ change, ...record }: StoredVersion): StoredRecord {
  return { ...record, _id: change.record };
}

/** A version with the record's own fields. */
export type StoredVersion = Version & Record<string, unknown>;

/** A version of this id is being made, or was made, by another change set. */
export class VersionConflict extends Error {
  constructor(
    readonly kind: Versions,
    readonly versionId: string,
  ) {
    super(`The version ${versionId} exists.`);
  }
}

/**
 * Writes that a commit comes after, in the same journal, or that are done again from the log after a crash: they need not
 * wait for the journal themselves.
 */
export const REPEATABLE = { writeConcern: { w: 1, journal: false } } as const;

/** Writes of very many documents, as loads are, and indexes of them may take longer than the limit of all other calls. */
export const LONG: object = { socketTimeoutMS: 120_000 };

/** Records that are read at a time where there may be very many. */
const BATCH = 1000;

const DUPLICATE_KEY = 11000;

export function isDuplicateKey(error: unknown): boolean {
  return (error as { code?: number } | null)?.code === DUPLICATE_KEY;
}

/** Every version of the records of one kind, and the view of those that are current. */
export class Versions {
  constructor(
    database: Database,
    readonly collection: string,
  ) {
    this.versions = database.collection<StoredVersion>(`${collection}.versions`);
    this.current = database.collection<{ _id: string; version: number } & Record<string, unknown>>(collection);
  }
  readonly versions;
  readonly current;

  async createIndexes(): Promise<void> {
    await this.versions.createIndexes(
      [
        { key: { 'change.set': 1 } },
        { key: { 'change.record': 1, version: 1 } },
        { key: { 'change.from': 1, 'change.until': 1 } },
        { key: { 'change.from': -1, 'change.record': 1 } },
        { key: { 'change.topics': 1, 'change.from': 1 } },
      ],
      LONG,
    );
  }

  /**
   * Writes the versions of a change set that is not committed yet. Throws `VersionConflict` where another set holds one;
   * what was written of this set by then is the caller's to take back.
   */
  async stage(versions: readonly StoredVersion[]): Promise<void> {
    // In one order for all, so that two sets that share records do not hold each other up in turns.
    const ordered = versions.toSorted((a, b) => (a._id < b._id ? -1 : 1));
    try {
      if (ordered.length > 0) await this.versions.insertMany(ordered, { ordered: true, ...REPEATABLE });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      const taken = await this.versions.findOne({
        _id: { $in: ordered.map(({ _id }) => _id) },
        'change.set': { $ne: ordered[0]?.change.set ?? '' },
      });
      throw new VersionConflict(this, taken?._id ?? '');
    }
  }

  /** Takes back what a change set staged. */
  async unstage(set: string): Promise<void> {
    await this.versions.deleteMany({ 'change.set': set, 'change.from': null }, LONG);
  }

  /** Makes the versions of a committed change set the current ones. Repeating it, in any process, changes nothing. */
  async apply(set: string, sequence: number): Promise<void> {
    await this.versions.updateMany({ 'change.set': set }, { $set: { 'change.from': sequence } }, LONG);
    for await (const versions of inBatches(this.versions.find({ 'change.set': set }, { batchSize: BATCH }))) {
      for (const erased of versions.filter(({ change }) => change.action === 'ERASED')) await this.redact(erased);
      const replaced = replacedBy(versions);
      if (replaced.length > 0)
        await this.versions.updateMany({ _id: { $in: replaced } }, { $set: { 'change.until': sequence } });
      await this.show(versions);
    }
  }

  /**
   * The same for change sets that are at hand, one after the other in the log, none of which erases or has a record twice:
   * one write for their intervals, one for the current records.
   */
  async applyAll(sets: readonly { sequence: number; versions: readonly StoredVersion[] }[]): Promise<void> {
    const intervals = sets.flatMap(({ sequence, versions }) => [
      {
        updateMany: {
          filter: { 'change.set': versions[0]?.change.set ?? '' },
          update: { $set: { 'change.from': sequence } },
        },
      },
      ...replacedBy(versions).map((_id) => ({
        updateOne: { filter: { _id }, update: { $set: { 'change.until': sequence } } },
      })),
    ]);
    const versions = sets.flatMap((set) => set.versions);
    if (versions.length === 0) return;
    await Promise.all([this.versions.bulkWrite(intervals, { ordered: false, ...REPEATABLE }), this.show(versions)]);
  }

  /** Puts versions into the view, each where no newer one is; a first one, where none is. */
  private async show(versions: readonly StoredVersion[]): Promise<void> {
    const operations = versions.map((version) => {
      const document = recordOfVersion(version);
      if (document.version === 1) return { insertOne: { document } };
      const { _id, ...record } = document;
      return {
        replaceOne: { filter: { _id, version: { $lt: record.version } }, replacement: record, upsert: true },
      };
    });
    try {
      await this.current.bulkWrite(operations, { ordered: false, ...REPEATABLE });
    } catch (error) {
      // That version, or a newer one, is there already: the id is taken.
      if (!isDuplicateKey(error)) throw error;
    }
  }

  /** All current records, some at a time. */
  allCurrent(): AsyncIterable<readonly StoredRecord[]> {
    return inBatches(this.current.find<StoredRecord>({}, { batchSize: BATCH }));
  }

  /** The records that commits after one number, up to another, changed; no more than `limit`. */
  async changedBetween(after: number, upTo: number, limit: number): Promise<string[]> {
    const made = { 'change.from': { $gt: after, $lte: upTo } };
    const found = await this.versions
      .aggregate<{ _id: string }>([{ $match: made }, { $group: { _id: '$change.record' } }, { $limit: limit }])
      .toArray();
    return found.map(({ _id }) => _id);
  }

  /** Some records as a commit left them; those that were not there yet are left out. */
  async asOf(records: readonly string[], sequence: number): Promise<StoredRecord[]> {
    const current = { 'change.from': { $lte: sequence }, 'change.until': { $gt: sequence } };
    const found = await this.versions
      .find({ 'change.record': { $in: [...records] }, ...current }, { batchSize: 10_000 })
      .toArray();
    return found.map(recordOfVersion);
  }

  /** The versions that commits after one number, up to another, made; of each record the newest is among them. */
  async madeBetween(after: number, upTo: number): Promise<StoredVersion[]> {
    return this.versions.find({ 'change.from': { $gt: after, $lte: upTo } }, { batchSize: 10_000 }).toArray();
  }

  /** Gives all earlier versions of a record the values that one of its versions changed. */
  private async redact({ change, version, ...record }: StoredVersion): Promise<void> {
    const values = Object.fromEntries([...change.fields, 'derived'].map((field) => [field, record[field]]));
    await this.versions.updateMany(
      { 'change.record': change.record, version: { $lt: version } },
      { $set: values },
      LONG,
    );
  }

  /** The change sets that staged something before a moment and are not committed as far as the view knows. */
  async staleSets(before: string): Promise<string[]> {
    const stale = { 'change.from': null, 'change.stagedAt': { $lt: before } };
    const sets = await this.versions.distinct('change.set', stale, LONG);
    return sets as string[];
  }

  /** Committed versions that meet a condition, newest first. */
  async committed(condition: Condition, limit: number, fields: object): Promise<StoredVersion[]> {
    return this.versions
      .find({ $and: [condition, { 'change.from': { $type: 'number' } }] }, { projection: fields, batchSize: 10_000 })
      .sort({ 'change.from': -1, 'change.record': 1 })
      .limit(limit)
      .toArray();
  }

  /** Versions by their ids. */
  async byIds(ids: readonly string[]): Promise<StoredVersion[]> {
    return this.versions.find({ _id: { $in: [...ids] } }).toArray();
  }
}

/** What a cursor finds, some at a time. */
async function* inBatches<T>(cursor: {
  hasNext: () => Promise<boolean>;
  readBufferedDocuments: () => T[];
  close: () => Promise<void>;
}): AsyncIterable<readonly T[]> {
  try {
    while (await cursor.hasNext()) yield cursor.readBufferedDocuments();
  } finally {
    await cursor.close();
  }
}

/** The versions before some. */
function replacedBy(versions: readonly StoredVersion[]): string[] {
  return versions.flatMap(({ change, version }) => (version > 1 ? [versionId(change.record, version - 1)] : []));
}

export function versionId(record: string, version: number): string {
  return `${record}@${version}`;
}
