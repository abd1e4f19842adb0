import type { Connection as Database } from 'mongoose';
import type { StoredVersion, Versions } from '../records/versions.js';
import { isDuplicateKey } from '../records/versions.js';
import type { Acknowledged } from './acknowledged.js';
import type { AppliedView, Applied } from './applied-view.js';
import type { Aborted, Commit } from './commit.js';
import { meet, type Effects } from './effects.js';
import type { IndexHead } from './index-head.js';
import { Outages } from './outages.js';
import type { RegistryHead } from './registry-head.js';

/** What the rules of a change set were checked against. */
export interface Checked {
  /** The commit whose records they read. */
  sequence: number;
  effects: Effects;
}

/** A staged change set that waits for its place in the log. */
interface Staged {
  entry: Omit<Commit, 'sequence'>;
  /** Null where there are too many to hold. */
  versions: ReadonlyMap<Versions, readonly StoredVersion[]> | null;
  checked: Checked | null;
}
interface Waiting extends Staged {
  resolve: (commit: Commit | null) => void;
  reject: (error: unknown) => void;
}

/** Something was committed since a change set was checked that its rules look at: it is to be checked again. */
export class Outdated extends Error {}

/** Most change sets that are committed together. */
const MAX_TOGETHER = 100;
/** What so many of the last commits of this process did is remembered. */
const REMEMBERED = 1000;

/**
 * Gives staged change sets their places in the log, and brings the view forward. Those that wait are committed together:
 * one journaled write for all their commits, one for their intervals beside one for the current records, one for how far
 * the view is. A change set alone takes the same three, and one before to be staged.
 */
export class CommitWriter {
  private readonly commits;
  private waiting: Waiting[] = [];
  private working: Promise<void> | null = null;
  /** The last commit as this process knows it, null where it must ask. */
  private last: Pick<Commit, 'sequence' | 'at'> | null = null;
  /** How far the view is, likewise. */
  private viewed: number | null = null;
  /** What was acknowledged, as is kept apart from the database; null where nobody keeps it. */
  acknowledged: Acknowledged | null = null;
  /** Whether the connection was lost is asked of it before the view is taken for what was written. */
  readonly outages = new Outages();
  private remembered: { sequence: number; effects: Effects | null }[] = [];

  constructor(
    database: Database,
    private readonly kinds: readonly Versions[],
    private readonly view: AppliedView,
    private readonly indexes: IndexHead,
    private readonly head: RegistryHead,
  ) {
    this.commits = database.collection<Commit | Aborted>('commits');
  }

  /** Asks the database anew for what it has: the connection was lost. */
  forget(): void {
    [this.last, this.viewed] = [null, null];
  }

  /** Commits a staged change set; null where a sweeper gave it up. Throws `Outdated`. */
  write(staged: Staged): Promise<Commit | null> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...staged, resolve, reject });
      this.working ??= this.work();
    });
  }

  private async work(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MAX_TOGETHER);
      try {
        await this.writeAll(batch);
      } catch (error) {
        this.forget();
        for (const { reject } of batch) reject(error);
      }
    }
    this.working = null;
  }

  private async writeAll(batch: readonly Waiting[]): Promise<void> {
    for (let rest = batch; rest.length > 0;) {
      this.last ??= await this.checkedLast();
      const admitted = this.admitted(rest);
      const numbered = numberAfter(this.last, admitted);
      const { count, given } = await this.insert(numbered);
      const made = numbered.slice(0, count);
      for (const { commit, checked } of made) this.remember(commit, checked);
      const [head] = made.slice(-1);
      if (head) await Promise.all([this.bringForward(made), this.acknowledged?.keep(head.commit.sequence)]);
      for (const { commit, resolve } of made) resolve(commit);
      for (const { resolve } of given) resolve(null);
      rest = admitted.filter((one) => !made.some(({ entry }) => entry === one.entry) && !given.includes(one));
    }
  }

  /** Those whose rules nothing else has overtaken; the others are told. */
  private admitted(batch: readonly Waiting[]): Waiting[] {
    const before: Effects[] = [];
    return batch.filter(({ checked, reject }) => {
      if (!checked) return true;
      const since = this.since(checked.sequence);
      const isOutdated = since === null || [...since, ...before].some((effects) => meet(effects, checked.effects));
      if (isOutdated) reject(new Outdated('Something else was committed meanwhile.'));
      else before.push(checked.effects);
      return !isOutdated;
    });
  }

  /** What commits after one did; null where this process cannot know. */
  private since(sequence: number): Effects[] | null {
    const missing = (this.last?.sequence ?? 0) - sequence;
    if (missing <= 0) return [];
    const later = this.remembered.filter((one) => one.sequence > sequence);
    const effects = later.flatMap((one) => one.effects ?? []);
    return effects.length === missing ? effects : null;
  }

  private remember({ sequence, at }: Commit, checked: Checked | null): void {
    this.last = { sequence, at };
    this.remembered.push({ sequence, effects: checked?.effects ?? null });
    if (this.remembered.length > 2 * REMEMBERED) this.remembered = this.remembered.slice(-REMEMBERED);
  }

  /** Inserts commits in their order: how many are there, and those that were given up before. */
  private async insert(numbered: readonly Numbered[]): Promise<{ count: number; given: Waiting[] }> {
    if (numbered.length === 0) return { count: 0, given: [] };
    try {
      await this.commits.insertMany(
        numbered.map(({ commit }) => commit),
        { ordered: true },
      );
      return { count: numbered.length, given: [] };
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      const count = (error as { insertedCount?: number }).insertedCount ?? 0;
      const refused = numbered[count];
      if (!refused) throw error;
      const same = await this.commits.findOne({ _id: refused.entry._id });
      // Another process took the number: it is asked for the next one.
      if (same === null) this.last = null;
      const isGivenUp = same !== null && 'aborted' in same;
      return { count, given: isGivenUp ? [refused] : [] };
    }
  }

  /** Brings the view up to commits that this process has just made. */
  private async bringForward(made: readonly Numbered[]): Promise<void> {
    const [first, last] = [made[0], made.at(-1)];
    if (!first || !last) return;
    const atHand = made.flatMap(({ versions, commit }) => (versions ? [{ versions, sequence: commit.sequence }] : []));
    const isErasing = atHand.some(({ versions }) =>
      [...versions.values()].flat().some(({ change }) => change.action === 'ERASED'),
    );
    // What is not at hand, what others committed in between, and erasures, which rewrite more, go the way that a start takes, too.
    if (atHand.length < made.length || isErasing || this.viewed !== first.commit.sequence - 1)
      return this.rollForward();
    const { count } = this.outages;
    await this.head.changing(async () => {
      const byKind = new Map<Versions, { sequence: number; versions: readonly StoredVersion[] }[]>();
      for (const { versions, sequence } of atHand)
        for (const [kind, own] of versions)
          byKind.set(kind, [...(byKind.get(kind) ?? []), { sequence, versions: own }]);
      await Promise.all([...byKind].map(([kind, sets]) => kind.applyAll(sets)));
      await this.view.mark({ sequence: last.commit.sequence, set: last.commit._id });
      this.viewed = this.outages.count === count ? last.commit.sequence : null;
      const versions = new Map([...byKind].map(([kind, sets]) => [kind, sets.flatMap((set) => set.versions)]));
      await this.indexes.moveTo(
        { sequence: last.commit.sequence, set: last.commit._id },
        { after: first.commit.sequence - 1, versions },
      );
    });
  }

  /** Brings the view up to the log's head, whoever committed. */
  async rollForward(): Promise<void> {
    const { count } = this.outages;
    const applied = await this.view.applied();
    const later = this.commits.find<Commit>({ sequence: { $gt: applied.sequence } }).sort({ sequence: 1 });
    const pending = await later.toArray();
    // Another process may have applied some.
    if (pending.length > 0 || this.indexes.isBefore(applied))
      await this.head.changing(() => this.apply(pending, applied));
    const reached = Math.max(this.viewed ?? 0, pending.at(-1)?.sequence ?? applied.sequence);
    this.viewed = this.outages.count === count ? reached : null;
  }

  private async apply(pending: readonly Commit[], applied: Applied): Promise<void> {
    await this.indexes.moveTo(applied);
    for (const { _id, sequence, collections } of pending) {
      for (const kind of this.kinds) if (collections.includes(kind.collection)) await kind.apply(_id, sequence);
      await this.view.mark({ sequence, set: _id });
      await this.indexes.moveTo({ sequence, set: _id });
    }
  }

  /** The log's last commit, from which numbers are given: not where some that were acknowledged are missing after it. */
  private async checkedLast(): Promise<Pick<Commit, 'sequence' | 'at'>> {
    const last = (await this.readLast()) ?? { sequence: 0, at: '' };
    this.acknowledged?.check(last.sequence);
    return last;
  }

  private readLast(): Promise<Commit | null> {
    return this.commits.findOne<Commit>({ sequence: { $gt: 0 } }, { sort: { sequence: -1 } });
  }
}

type Numbered = Waiting & { commit: Commit };

/** Gives change sets the next numbers, and moments that are later than all before. */
function numberAfter(last: Pick<Commit, 'sequence' | 'at'>, batch: readonly Waiting[]): Numbered[] {
  let { sequence, at } = last;
  return batch.map((one) => {
    const wanted = one.entry.at || new Date().toISOString();
    sequence += 1;
    at = at && wanted <= at ? new Date(Date.parse(at) + 1).toISOString() : wanted;
    return { ...one, commit: { ...one.entry, sequence, at } };
  });
}
