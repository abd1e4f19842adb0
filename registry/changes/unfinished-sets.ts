import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection as Database } from 'mongoose';
import { isDatabaseDown } from '../../platform/errors.js';
import { isDuplicateKey, type Versions } from '../records/versions.js';
import type { Batch } from './stage.js';
import type { CommitWriter } from './commit-writer.js';
import type { Aborted, Commit } from './commit.js';

/** How long it takes to ask again how a change set ended. */
const SETTLE_PAUSE_MS = 500;

/** Change sets that were staged, and of whose end nobody knows yet. */
export class UnfinishedSets {
  constructor(
    private readonly commits: ReturnType<typeof Database.prototype.collection<Commit | Aborted>>,
    private readonly kinds: readonly Versions[],
    private readonly writer: Pick<CommitWriter, 'rollForward' | 'acknowledged'>,
  ) {}

  /** The commit of a change set, null where there is none. */
  async find(set: string): Promise<Commit | null> {
    return this.commits.findOne<Commit>({ _id: set, sequence: { $gt: 0 } });
  }

  /** Writes again what was staged of a commit and is gone with an engine that was killed before the commit came. */
  async makeWhole({ _id, sequence }: Commit, batches: Iterable<Batch>): Promise<void> {
    const change = { set: _id, stagedAt: new Date().toISOString() };
    for (const [kind, own] of [...batches].flatMap((batch) => [...batch])) {
      const versions = own.map((version) => ({ ...version, change: { ...version.change, ...change } }));
      await kind.versions.insertMany(versions, { ordered: false }).catch((error: unknown) => {
        if (!isDuplicateKey(error)) throw error;
      });
      await kind.apply(_id, sequence);
    }
  }

  /** Makes an end of a change set that was cut short: the commit, where it happened; null where it did not, and will not. */
  async settle(set: string): Promise<Commit | null> {
    await this.giveUp(set);
    const committed = await this.find(set);
    // It was read, which says nothing of the journal and the other members: a write that changes nothing waits for both.
    if (committed) await this.commits.updateOne({ _id: set }, { $set: { _id: set } });
    if (committed) await this.writer.acknowledged?.keep(committed.sequence);
    return committed;
  }

  /** The same as soon as the database answers, so that what happened is seen, and what did not leaves nothing behind. */
  async settleLater(set: string): Promise<void> {
    const isAway = (error: unknown) => isDatabaseDown(error) && !/Closed|NotConnected/.test((error as Error).name);
    let isToDo = true;
    while (isToDo) {
      await sleep(SETTLE_PAUSE_MS, null, { ref: false });
      isToDo = await this.settle(set).then(() => false, isAway);
    }
  }

  /** The first of commit and abortion wins; what an aborted set staged is removed. */
  async giveUp(set: string): Promise<void> {
    try {
      await this.commits.insertOne({ _id: set, aborted: true });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      if (await this.find(set)) return this.writer.rollForward();
    }
    await this.unstage(set);
  }

  async unstage(set: string): Promise<void> {
    for (const kind of this.kinds) await kind.unstage(set);
  }
}
