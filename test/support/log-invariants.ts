import { expect } from '@jest/globals';
import type { OpenSubgraph } from '../../registry/subgraph/subgraph.js';
import type { Commit } from '../../registry/changes/commit.js';
import type { RecordIndex } from '../../registry/index/record-index.js';
import type { StoredVersion } from '../../registry/records/versions.js';

/** The records of an index, as the database has them. */
const recordsOf = (index: RecordIndex) =>
  Array.from({ length: index.size }, (_, number) => {
    const {
      row: { id: _id, ...fields },
      derived,
    } = index.record(number);
    return { ...fields, derived, _id };
  });

/** What a registry's log says of itself. */
export interface LogFigures {
  commits: number;
  versions: number;
  aborted: number;
}

/**
 * Expects a registry's log to be whole: numbers without a gap, moments in order, every commit with all its changes,
 * no change without a commit, each record's versions in a row, and the view equal to the last of them, in memory too.
 */
export async function expectWholeLog(
  { database, starterFiles }: OpenSubgraph,
  collections: readonly string[],
): Promise<LogFigures> {
  const commits = (await database
    .collection('commits')
    .find({ sequence: { $gt: 0 } })
    .sort({ sequence: 1 })
    .toArray()) as unknown as Commit[];
  expect(commits.map(({ sequence }) => sequence)).toEqual(commits.map((_, index) => index + 1));
  const moments = commits.map(({ at }) => at);
  expect(moments).toEqual([...new Set(moments)].sort());

  const counted = new Map<string, number>();
  let total = 0;
  for (const collection of collections) {
    const versions = (await database
      .collection(`${collection}.versions`)
      .find()
      .toArray()) as unknown as StoredVersion[];
    total += versions.length;
    const bySequence = new Map(commits.map((commit) => [commit.sequence, commit._id]));
    const byRecord = new Map<string, StoredVersion[]>();
    for (const version of versions) {
      counted.set(version.change.set, (counted.get(version.change.set) ?? 0) + 1);
      expect(bySequence.get(version.change.from!)).toBe(version.change.set);
      byRecord.set(version.change.record, [...(byRecord.get(version.change.record) ?? []), version]);
    }
    const view = new Map(
      (await database.collection<{ _id: string }>(collection).find().toArray()).map((record) => [record._id, record]),
    );
    expect([...view.keys()].sort()).toEqual([...byRecord.keys()].sort());
    const index = starterFiles.find(({ store }) => store.kind.collection === collection)?.store.held.now?.index;
    if (index) expect(new Map(recordsOf(index).map((record) => [record._id, record]))).toEqual(view);
    for (const [record, own] of byRecord) {
      own.sort((a, b) => a.version - b.version);
      expect(own.map(({ version }) => version)).toEqual(own.map((_, index) => index + 1));
      const untils = own.map(({ change }) => change.until);
      expect(untils).toEqual([...own.slice(1).map(({ change }) => change.from), Infinity]);
      const { change: _, ...last } = own.at(-1)!;
      expect(view.get(record)).toEqual({ ...last, _id: record });
    }
  }
  for (const commit of commits)
    expect([commit._id, counted.get(commit._id) ?? 0]).toEqual([commit._id, commit.changes]);
  const aborted = await database.collection('commits').countDocuments({ aborted: true });
  return { commits: commits.length, versions: total, aborted };
}
