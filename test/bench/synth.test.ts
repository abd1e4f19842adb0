import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OpenRegistries } from '../../app/open-registries.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { loadOnce } from '../support/load-once.js';
import { expectWholeLog } from '../support/log-invariants.js';
import { starterRows, type StarterRow } from '../support/starter-data.js';
import { testSettings } from '../support/test-database.js';

const { openRegistries } =
  await loadOnce<typeof import('../../app/open-registries.js')>('../../app/open-registries.js');
const { subgraphs } = await loadOnce<typeof import('../../subgraphs/index.js')>('../../subgraphs/index.js');
const { writeDataSet } = await loadOnce<typeof import('../../bench/synth/data-set.js')>(
  '../../bench/synth/data-set.js',
);
const { Source } = await loadOnce<typeof import('../../bench/synth/source.js')>('../../bench/synth/source.js');
const { writeHistory } = await loadOnce<typeof import('../../bench/synth/history.js')>('../../bench/synth/history.js');

const SCALE = 3;
const recordedAt = '2021-01-01T00:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'kk-synth-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a data set; gives its folder. */
function written(name: string, seed: number): string {
  const out = join(folder, name);
  writeDataSet(new Source(join(PROJECT_ROOT, 'data')), { scale: SCALE, seed, recordedAt, out }, () => undefined);
  return out;
}

function hashes(of: string): Record<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(of, file)))
      .digest('hex');
  return Object.fromEntries(readdirSync(of).map((file) => [file, hash(file)]));
}

const first = written('first', 1);
const rowsOf = (file: string) => JSON.parse(readFileSync(join(first, `${file}.json`), 'utf8')) as StarterRow[];

describe('A synthetic data set', () => {
  test('is the same, byte by byte, for the same options, and another for another seed', () => {
    const made = hashes(first);
    expect(hashes(written('again', 1))).toEqual(made);
    expect(hashes(written('other', 2))['courses.json']).not.toBe(made['courses.json']);
  });

  test.each(['courses', 'guidelines', 'programmes', 'outcomes', 'projects', 'publications', 'measures', 'indicators'])(
    'has the real %s and as many copies of each, in the same proportions',
    (file) => {
      const [real, made] = [starterRows(file), rowsOf(file)];
      expect(made.slice(0, real.length)).toEqual(real);
      expect(made).toHaveLength(SCALE * real.length);
      expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
      for (const field of ['status', 'country', 'level', 'kind', 'type', 'coverage', 'direction']) {
        const times = Object.entries(counts(real, field)).map(([value, count]) => [value, SCALE * count]);
        expect(counts(made, field)).toEqual(Object.fromEntries(times));
      }
    },
  );

  test.each(['topics', 'audiences', 'settings', 'plans'])('has the real %s alone', (file) => {
    expect(rowsOf(file)).toEqual(starterRows(file));
  });

  test('varies titles and dates, and keeps what came first', () => {
    const real = starterRows('guidelines');
    const copies = rowsOf('guidelines').slice(real.length);
    const renamed = copies.filter(
      ({ title }, index) => JSON.stringify(title) !== JSON.stringify(real[index % real.length]!['title']),
    );
    expect(renamed.length).toBeGreaterThan(0.9 * copies.length);
    const ordered = (rows: StarterRow[]) =>
      rows.map(({ firstPublished, lastUpdated }) =>
        firstPublished && lastUpdated ? firstPublished <= lastUpdated : null,
      );
    expect(ordered(copies)).toEqual([...ordered(real), ...ordered(real)]);
  });

  test('names nothing by the ids of another thing', () => {
    const inCopies = (file: string) => rowsOf(file).slice(starterRows(file).length);
    const taken = [
      ...inCopies('publications').map(({ doi }) => doi),
      ...inCopies('guidelines').flatMap(({ isbn, legalId }) => [isbn, legalId]),
      ...inCopies('programmes').flatMap(({ curriculumCode, grepUrl }) => [curriculumCode, grepUrl]),
    ];
    expect(taken.filter((value) => value !== null)).toEqual([]);
    const real = new Set(starterRows('projects').map(({ projectLeader }) => projectLeader));
    expect(inCopies('projects').filter(({ projectLeader }) => projectLeader && real.has(projectLeader))).toEqual([]);
  });

  test('is one country: copies refer to what others have', () => {
    const copyOf = (id: unknown) => /-k\d+$/.exec(String(id))?.[0] ?? '';
    const elsewhere = rowsOf('courses').filter(({ id, providerId }) => copyOf(id) !== copyOf(providerId));
    expect(elsewhere.length).toBeGreaterThan(10);
  });
});

describe('The registries that load it', () => {
  let opened: OpenRegistries;
  beforeAll(async () => {
    const shared = await testSettings();
    const settings = { ...shared, databasePrefix: `${shared.databasePrefix}_synth`, starterData: first };
    opened = await openRegistries(subgraphs, settings, () => undefined);
  });
  afterAll(async () => {
    for (const { database } of opened.subgraphs) await database.dropDatabase();
    await opened.close();
  });

  test('take all of it, dated by the data set, and get years of history that could be theirs', async () => {
    expect(opened.loaded.map((mark) => mark.recordedAt)).toEqual(subgraphs.map(() => recordedAt));
    const options = { changes: 700, versions: 30, seed: 1, until: '2026-01-01T00:00:00.000Z' };
    const told: number[] = [];
    const made = await writeHistory(opened.subgraphs, options, ({ changes }) => told.push(changes));

    expect(made).toMatchObject({ changes: 700, at: options.until });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    for (const [index, subgraph] of opened.subgraphs.entries()) {
      const collections = subgraphs[index]!.kinds.map(({ collection }) => collection);
      await expectWholeLog(subgraph, collections);
    }
    const courses = opened.subgraphs.find(({ name }) => name === 'courses')!;
    const versions = await courses.database.collection('courses.versions').find().toArray();
    const most = Math.max(...versions.map(({ version }) => version as number));
    expect(most).toBe(30);
    const later = versions.filter(({ version }) => (version as number) > 1);
    expect(later.every(({ change }) => (change as { fields: string[] }).fields.length > 0)).toBe(true);
  });

  test('get no history that would end before it begins, or is too short for the one course', async () => {
    const write = (changes: number, until: string) =>
      writeHistory(opened.subgraphs, { changes, versions: 2000, seed: 1, until }, () => undefined);
    await expect(write(5000, '2020-01-01T00:00:00.000Z')).rejects.toThrow('the history would have to end before it');
    await expect(write(10, '2026-06-01T00:00:00.000Z')).rejects.toThrow('--history must be at least');
  });
});

function counts(rows: readonly StarterRow[], field: string): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const row of rows) counted[String(row[field])] = (counted[String(row[field])] ?? 0) + 1;
  return counted;
}
