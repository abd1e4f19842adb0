import { beforeEach, describe, expect, test } from '@jest/globals';
import { IndexHead } from '../../../registry/changes/index-head.js';
import { RecordIndex } from '../../../registry/index/record-index.js';
import type { StoredRecord } from '../../../registry/index/values-at.js';
import type { Store } from '../../../registry/records/store.js';
import type { StoredVersion } from '../../../registry/records/versions.js';

/** A log as a database has it: commits in order, each of one version of a record. */
interface Committed {
  set: string;
  record: string;
  title: string;
}

/** A registry of one kind on a database that can be put back from a backup, and that can fail. */
class FakeRegistry {
  commits: Committed[] = [];
  failing = false;
  asked: string[] = [];
  readonly store = {
    held: { now: null as { index: RecordIndex; sequence: number } | null },
    newIndex: () => new RecordIndex('Course', []),
    versions: {
      current: { estimatedDocumentCount: () => this.answer('count', this.view().size) },
      allCurrent: () => this.all(),
      madeBetween: (after: number, upTo: number) => this.answer('versions', this.versions().slice(after, upTo)),
    },
  };
  readonly log = {
    applied: () => this.answer('applied', { sequence: this.commits.length, set: this.commits.at(-1)?.set ?? null }),
    setAt: (sequence: number) => this.answer('setAt', this.commits[sequence - 1]?.set ?? null),
  };

  commit(record: string, title: string, set = `set-${this.commits.length + 1}`): void {
    this.commits.push({ set, record, title });
  }

  titles(): Record<string, unknown> | null {
    const { now } = this.store.held;
    if (!now) return null;
    const rows = now.index
      .everything()
      .numbers()
      .map((number) => now.index.record(number).row);
    return Object.fromEntries(rows.map((row) => [row.id, row['title']]));
  }

  private versions(): StoredVersion[] {
    return this.commits.map(({ record, title }, index) => {
      const version = this.commits.slice(0, index + 1).filter((one) => one.record === record).length;
      return {
        _id: `${record}@${version}`,
        version,
        archived: false,
        title,
        change: { record },
      } as unknown as StoredVersion;
    });
  }

  private view(): Map<string, StoredRecord> {
    return new Map(
      this.versions().map(({ change, version, title }) => [
        change.record,
        { _id: change.record, version, archived: false, title: title as string },
      ]),
    );
  }

  private async *all(): AsyncIterable<StoredRecord[]> {
    yield await this.answer('records', [...this.view().values()]);
  }

  private answer<T>(what: string, value: T): Promise<T> {
    this.asked.push(what);
    return this.failing ? Promise.reject(new Error('the database does not answer')) : Promise.resolve(value);
  }
}

let registry: FakeRegistry;
let head: IndexHead;
beforeEach(async () => {
  registry = new FakeRegistry();
  registry.commit('a', 'first');
  head = new IndexHead([registry.store as unknown as Store<object>], registry.log, 3);
  await head.open();
});

describe('Records in memory follow a log that others write', () => {
  test('what is committed later is taken in, by one question for all who ask at once', async () => {
    registry.commit('a', 'second');
    registry.commit('b', 'other');
    registry.asked = [];
    await Promise.all([head.follow(), head.follow(), head.follow()]);
    expect(registry.titles()).toEqual({ a: 'second', b: 'other' });
    expect(registry.asked).toEqual(['applied', 'setAt', 'versions']);
    registry.asked = [];
    await head.follow();
    expect(registry.asked).toEqual(['applied']);
  });

  test.each([
    ['shorter', []],
    ['as long', [['a', 'of the backup']]],
    [
      'longer',
      [
        ['a', 'of the backup'],
        ['b', 'later'],
      ],
    ],
  ] as [string, [string, string][]][])('put back from a backup, the log is %s and another one', async (_, commits) => {
    registry.commits = [];
    for (const [record, title] of commits) registry.commit(record, title, `backup ${title}`);
    await head.follow();
    expect(registry.titles()).toEqual(Object.fromEntries(commits));
  });

  test('while the database does not answer to a rebuild, nothing of before is shown; the next who asks tries again', async () => {
    registry.commits = [{ set: 'backup', record: 'a', title: 'of the backup' }];
    const { applied } = registry.log;
    registry.log.applied = async () => {
      const answer = await applied();
      registry.failing = true;
      return answer;
    };
    await expect(head.follow()).rejects.toThrow('the database does not answer');
    expect(registry.titles()).toBeNull();
    registry.failing = false;
    registry.log.applied = applied;
    await head.follow();
    expect(registry.titles()).toEqual({ a: 'of the backup' });
  });

  test('a registry that has grown too large is read from the database, and not asked any more', async () => {
    for (const record of ['b', 'c', 'd']) registry.commit(record, record);
    await head.follow();
    expect(registry.titles()).toBeNull();
    registry.asked = [];
    await head.follow();
    expect(registry.asked).toEqual([]);
  });

  test('the versions of its own commits are taken as they are at hand', async () => {
    registry.commit('a', 'second');
    registry.asked = [];
    const [, made] = (await registry.store.versions.madeBetween(0, 2)) as [StoredVersion, StoredVersion];
    const versions = new Map([[registry.store.versions as never, [made]]]);
    await head.moveTo({ sequence: 2, set: 'set-2' }, { after: 1, versions });
    expect(registry.titles()).toEqual({ a: 'second' });
    expect(registry.asked).toEqual(['versions']);
  });
});
