import type { CommitNote } from '../../registry/changes/commit.js';
import { diffRecords } from '../../registry/changes/record-diff.js';
import { stagedVersions, type PreparedChange } from '../../registry/changes/staging.js';
import type { Row, Store } from '../../registry/records/store.js';
import type { OpenSubgraph } from '../../registry/subgraph/subgraph.js';
import { StartError } from '../../platform/process.js';
import { planHistory } from './history-plan.js';
import { CHANGEABLE, plausibleChange, titleOf } from './plausible-change.js';
import { Pool } from './pool.js';
import { Random } from './random.js';
import { TitleWords } from './title-words.js';
import type { Vocabulary } from './vocabulary.js';

export interface HistoryOptions {
  changes: number;
  /** How many versions one course is to have. */
  versions: number;
  seed: number;
  /** When the last change was made. */
  until: string;
}

/** How far the writing of a history has come. */
export interface HistoryProgress {
  commits: number;
  changes: number;
  at: string;
}

/** Tries for a change that differs from what is there. */
const MAX_TRIES = 20;
const NATURES = ['REAL_CHANGE', 'REAL_CHANGE', 'REAL_CHANGE', 'CORRECTION', 'NEWLY_FOUND'] as const;
const EDITORS: readonly CommitNote['by'][] = [
  { organisationId: 'fhi', person: { id: 'synthetic-1', name: 'Kari Solli' } },
  { organisationId: 'hdir', person: { id: 'synthetic-2', name: 'Ola Engen' } },
  { organisationId: 'fhi', person: null },
];

/**
 * Writes years of small changes through the registries' logs, from their last commit on. Each version is what a change of
 * its fields by a mutation would have made: completed, checked, staged and committed by the product's own code.
 */
export async function writeHistory(
  subgraphs: readonly OpenSubgraph[],
  { changes, versions, seed, until }: HistoryOptions,
  told: (progress: HistoryProgress) => void,
): Promise<HistoryProgress> {
  const from = await beginOf(subgraphs, until);
  const random = new Random(seed, 'history');
  const course = await oneCourse(subgraphs);
  const ofOneCourse = Math.max(0, versions - course.version);
  if (ofOneCourse > changes) {
    throw new StartError(
      `--history must be at least ${ofOneCourse}: so many changes are of the one course (--versions).`,
    );
  }
  const pool = await Pool.of(subgraphs, CHANGEABLE, course.id);
  const by = { titleWords: new TitleWords(titleOf), random };
  const progress = { commits: 0, changes: 0, at: from };
  for (const { at, isOfOneCourse, records } of planHistory({ changes, ofOneCourse, from, until })) {
    let left = records;
    while (left > 0) {
      const { log, chosen } = isOfOneCourse ? { log: course.log, chosen: course.chosen } : pool.choose(left, random);
      const made = await prepared(chosen, at.slice(0, 10), by);
      if (made.length === 0) continue;
      const note = { by: random.of(EDITORS), why: 'syntetisk historie', nature: random.of(NATURES) };
      await log.commit(stagedVersions(made), note, { at });
      left -= made.length;
      progress.commits += 1;
      progress.changes += made.length;
      progress.at = at;
      told(progress);
    }
  }
  return progress;
}

/** The last commit of all registries: what was recorded by then is not written anew. */
async function beginOf(subgraphs: readonly OpenSubgraph[], until: string): Promise<string> {
  const commits = await Promise.all(subgraphs.map(({ log }) => log.lastCommit()));
  const last = commits
    .map((commit) => commit?.at ?? '')
    .sort()
    .at(-1);
  if (!last || commits.includes(null)) throw new StartError('A registry has no records: load a data set first.');
  if (last < until) return last;
  throw new StartError(`The last change was at ${last}, and the history would have to end before it, at ${until}.`);
}

/** The first course of all, which gets the most versions. */
async function oneCourse(subgraphs: readonly OpenSubgraph[]) {
  for (const { log, starterFiles } of subgraphs) {
    const store = starterFiles.find(({ kind }) => kind === 'Course')?.store;
    const id = store && (await store.idsNowOrThen({})).sort()[0];
    const [row] = id ? await store.byIds([id]) : [];
    if (store && row) return { log, id: row.id, version: row.version, chosen: new Map([[store, [row.id]]]) };
  }
  throw new StartError('There is no course: load a data set first.');
}

/** A small change of each of some records. */
async function prepared(
  chosen: ReadonlyMap<Store<object>, readonly string[]>,
  day: string,
  { titleWords, random }: { titleWords: TitleWords; random: Random },
): Promise<PreparedChange[]> {
  const made: PreparedChange[] = [];
  for (const [store, ids] of chosen) {
    const rows = (await store.byIds(ids)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const words = await titleWords.of(store);
    for (const row of rows) {
      const change = await changed(store, row, day, { words, random });
      if (change) made.push(change);
    }
  }
  return made;
}

/** Null where nothing was found to change: a short name has no word that could be another. */
async function changed(
  store: Store<object>,
  before: Row<object>,
  day: string,
  by: { words: ReadonlyMap<string, Vocabulary>; random: Random },
): Promise<PreparedChange | null> {
  const { version: _version, archived: _archived, ...record } = before;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const after = store.model.complete({ ...record, ...plausibleChange(store.kind.collection, record, day, by) });
    const fields = diffRecords(before, after).map(({ field }) => field);
    const problems = await store.validate(after);
    if (problems[0]) throw new Error(`${before.id}: ${problems[0].field} ${problems[0].reason}`);
    if (fields.length > 0) return { store, before, after, fields };
  }
  return null;
}
