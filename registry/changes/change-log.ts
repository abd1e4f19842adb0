import { randomUUID } from 'node:crypto';
import type { Connection as Database } from 'mongoose';
import type { Opening } from './acknowledged.js';
import { AppliedView, type Applied } from './applied-view.js';
import { CommitWriter, Outdated, type Checked } from './commit-writer.js';
import type { Aborted, Commit, CommitNote } from './commit.js';
import { IndexHead, type AppliedCommits } from './index-head.js';
import { InDoubt } from './in-doubt.js';
import { RegistryHead } from './registry-head.js';
import { isDatabaseDown } from '../../platform/errors.js';
import type { Store } from '../records/store.js';
import { stage, type Batch } from './stage.js';
import { UnfinishedSets } from './unfinished-sets.js';
import { LONG, VersionConflict, type Versions } from '../records/versions.js';

/** Somebody else's change of the same record came first. */
export class WriteConflict extends Error {
  constructor(
    readonly collection: string,
    readonly recordVersion: string,
  ) {
    super(`${collection}/${recordVersion} was made by another change.`);
  }
}

/** How long a change set may take from its first staged version to its commit, in ms; after that anyone may give it up. */
const MAX_STAGING_MS = 5000;
const WAIT_MS = 20;

/**
 * The log of a registry: the truth, of which current records are the view. Versions are staged; the insertion of one
 * commit with the next sequence number makes them all happen at once, without transactions. `docs/decisions/0008`.
 */
export class ChangeLog implements AppliedCommits {
  /** What caches are keyed by. */
  readonly head = new RegistryHead();
  /** Moves the records in memory with it. */
  readonly indexes: IndexHead;
  private readonly kinds: readonly Versions[];
  private readonly commits;
  private readonly view;
  private readonly writer;
  private readonly unfinished;
  private isForgetful = false;

  constructor(
    private readonly database: Database,
    stores: readonly Store<object>[],
    recordsInMemory = Infinity,
    private readonly longestStagingMs = MAX_STAGING_MS,
  ) {
    this.kinds = stores.map(({ versions }) => versions);
    this.indexes = new IndexHead(stores, this, recordsInMemory);
    this.commits = database.collection<Commit | Aborted>('commits');
    this.view = new AppliedView(database);
    this.writer = new CommitWriter(database, this.kinds, this.view, this.indexes, this.head);
    this.unfinished = new UnfinishedSets(this.commits, this.kinds, this.writer);
  }

  /**
   * Makes the log ready: its indexes, and the view of what was committed before. `alone` tells that no other process
   * has the database open, so that whatever is staged was left by one that ended.
   */
  async open({ isAlone, acknowledged = null }: Opening): Promise<void> {
    await this.commits.createIndexes(
      [
        { key: { sequence: 1 }, unique: true, partialFilterExpression: { sequence: { $gt: 0 } } },
        { key: { at: 1 } },
        { key: { 'by.person.id': 1 } },
        { key: { 'by.organisationId': 1, sequence: -1 } },
      ],
      LONG,
    );
    for (const kind of this.kinds) await kind.createIndexes();
    this.writer.outages.watch(this.database, {
      lost: () => {
        this.isForgetful = true;
        this.writer.forget();
      },
      back: () => void this.restored().catch(() => undefined),
    });
    await this.rollForward();
    await this.indexes.open();
    await acknowledged?.open((await this.lastCommit())?.sequence ?? 0);
    this.writer.acknowledged = acknowledged;
    await this.sweep(isAlone ? 0 : this.longestStagingMs);
  }

  /** The last commit, null in an empty log. */
  async lastCommit(): Promise<Commit | null> {
    return this.commits.findOne<Commit>({ sequence: { $gt: 0 } }, { sort: { sequence: -1 } });
  }

  /** The first commit, null in an empty log. */
  async first(): Promise<Commit | null> {
    return this.commits.findOne<Commit>({ sequence: 1 });
  }

  /** The last commit that was recorded at or before a moment. */
  async asOf(moment: string): Promise<Commit | null> {
    return this.commits.findOne<Commit>({ at: { $lte: moment } }, { sort: { at: -1 } });
  }

  /** The numbers of the newest commits that organisations stand behind, after one number and up to another. */
  async sequencesBy(
    organisationIds: readonly string[],
    { earliest, last }: { earliest: number; last: number },
    limit: number,
  ): Promise<number[]> {
    const within = { 'by.organisationId': { $in: [...organisationIds] }, sequence: { $gt: earliest, $lte: last } };
    const found = await this.commits
      .find<Commit>(within, { projection: { sequence: 1 } })
      .sort({ sequence: -1 })
      .limit(limit)
      .toArray();
    return found.map(({ sequence }) => sequence);
  }

  async bySets(sets: readonly string[]): Promise<Map<string, Commit>> {
    const found = await this.commits.find<Commit>({ _id: { $in: [...new Set(sets)] }, sequence: { $gt: 0 } }).toArray();
    return new Map(found.map((commit) => [commit._id, commit]));
  }

  async find(set: string): Promise<Commit | null> {
    return this.unfinished.find(set);
  }

  /**
   * Commits versions as one change set: all happen, or none. Very many are given batch by batch, by a function that begins
   * anew where the set is tried again, and are never held together. Throws `WriteConflict` where another change made one of
   * them first, and `Outdated` where something else was committed since it was `checked` that its rules look at. `at` dates
   * it earlier than now, where the log allows.
   */
  async commit(
    versions: Batch | (() => Iterable<Batch>),
    note: CommitNote,
    { at, load, checked = null }: { at?: string; load?: unknown; checked?: Checked | null } = {},
  ): Promise<Commit> {
    const deadline = Date.now() + 2 * this.longestStagingMs;
    const batches = typeof versions === 'function' ? versions : () => [versions];
    for (;;) {
      const set = randomUUID();
      let isSent = false;
      const { count } = this.writer.outages;
      try {
        const { staged, collections, changes } = await stage(batches(), set);
        const loaded = load === undefined ? {} : { load };
        const entry = { _id: set, ...note, at: at ?? '', collections, changes, personErasedAt: null, ...loaded };
        isSent = true;
        const commit = await this.writer.write({ entry, versions: staged, checked });
        if (commit && this.writer.outages.count !== count) await this.unfinished.makeWhole(commit, batches());
        if (commit) return commit;
      } catch (error) {
        if (error instanceof Outdated) {
          await this.unfinished.unstage(set);
          await this.rollForward();
          throw error;
        }
        if (error instanceof VersionConflict) {
          await this.unfinished.unstage(set);
          await this.waitFor(error, deadline);
          continue;
        }
        // The commit may have gone through before whatever failed: then it happened, and nothing of it is taken back.
        const committed = await this.unfinished.settle(set).catch((unsettled: unknown) => {
          if (!isDatabaseDown(unsettled)) throw unsettled;
          void this.unfinished.settleLater(set);
          throw isSent ? new InDoubt(unsettled) : error;
        });
        if (committed) return committed;
        throw error;
      }
      // Given up by a sweeper while it was being staged: nothing happened, so it can be tried anew.
      await this.unfinished.unstage(set);
    }
  }

  /** Reads versions that were committed: anew where the connection was lost meanwhile, since the driver asks twice. */
  async reading<T>(read: () => Promise<T>): Promise<T> {
    for (;;) {
      await this.restored();
      const { count } = this.writer.outages;
      const found = await read();
      if (this.writer.outages.count === count) return found;
    }
  }

  /** Does again what an engine that was killed has forgotten of commits. */
  private async restored(): Promise<void> {
    if (!this.isForgetful) return;
    const { count } = this.writer.outages;
    await this.rollForward();
    this.isForgetful = this.writer.outages.count !== count;
  }

  /** Brings the view up to the log's head. */
  rollForward(): Promise<void> {
    return this.writer.rollForward();
  }

  /** The last commit whose versions the view has. */
  applied(): Promise<Applied> {
    return this.view.applied();
  }

  /** The change set that has a number, null where none has. */
  async setAt(sequence: number): Promise<string | null> {
    return (await this.commits.findOne<Commit>({ sequence }))?._id ?? null;
  }

  /** Gives up change sets that were staged long ago and never committed, and removes what they staged. */
  async sweep(olderThanMs = this.longestStagingMs): Promise<void> {
    const before = new Date(Date.now() - olderThanMs).toISOString();
    const sets = await Promise.all(this.kinds.map((kind) => kind.staleSets(before)));
    for (const set of new Set(sets.flat())) await this.unfinished.giveUp(set);
  }

  /** Whether any commit names a person. */
  async names(personId: string): Promise<boolean> {
    return (await this.commits.findOne({ 'by.person.id': personId })) !== null;
  }

  /** Removes the person from every commit; gives their number. */
  async erasePerson(personId: string, at: string): Promise<number> {
    const { modifiedCount } = await this.commits.updateMany(
      { 'by.person.id': personId },
      { $set: { 'by.person': null, personErasedAt: at } },
    );
    return modifiedCount;
  }

  /** Waits until another change set that holds a version is committed or given up. */
  private async waitFor({ kind, versionId }: VersionConflict, deadline: number): Promise<void> {
    const [taken] = await kind.byIds([versionId]);
    if (taken && (await this.find(taken.change.set))) {
      await this.rollForward();
      throw new WriteConflict(kind.collection, versionId);
    }
    if (taken && Date.parse(taken.change.stagedAt) < Date.now() - this.longestStagingMs) {
      return this.unfinished.giveUp(taken.change.set);
    }
    if (Date.now() > deadline) throw new WriteConflict(kind.collection, versionId);
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS * (1 + Math.random())));
  }
}
