import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { loadOnce } from '../support/load-once.js';
import { testSettings } from '../support/test-database.js';

const { openRegistries } =
  await loadOnce<typeof import('../../app/open-registries.js')>('../../app/open-registries.js');
const { subgraphs } = await loadOnce<typeof import('../../subgraphs/index.js')>('../../subgraphs/index.js');
const { StartError } = await loadOnce<typeof import('../../platform/process.js')>('../../platform/process.js');

describe('A broken data file stops the start with file, row and field, and nothing is loaded', () => {
  type Rows = Record<string, unknown>[];
  const breakRow = (index: number, change: Record<string, unknown>) => (rows: Rows) =>
    Object.assign(rows[index]!, change);

  test.each<[string, string, (rows: Rows) => unknown, string]>([
    [
      'text instead of a number',
      'courses',
      breakRow(4, { durationMinutes: 'en time' }),
      'courses.json, row 5 (nhi-observasjonskompetanse), field durationMinutes: must be a number',
    ],
    [
      'a number instead of text',
      'topics',
      breakRow(0, { definitionNb: 5 }),
      'topics.json, row 1 (smittevernledelse), field definitionNb: must be text',
    ],
    [
      'a value outside the enum',
      'courses',
      breakRow(0, { status: 'GONE' }),
      'courses.json, row 1 (nhi-nye-koronavirus-helsepersonell), field status: is none of ACTIVE, RETIRED, UNKNOWN',
    ],
    [
      'a date that does not exist',
      'guidelines',
      breakRow(1, { lastUpdated: '2023-02-30' }),
      'field lastUpdated: is not a date such as 2017, 2017-02 or 2017-02-07',
    ],
    [
      'a broken date within a chapter',
      'guidelines',
      breakRow(0, {
        chapters: [{ id: 'a--b', title: 'x', lastUpdated: 'i fjor', topicIds: [], url: null, note: null }],
      }),
      'field chapters.0.lastUpdated: is not a date',
    ],
    [
      'an organisation that does not exist',
      'courses',
      breakRow(2, { providerId: 'nhii' }),
      'courses.json, row 3 (nhi-basale-smittevernrutiner), field providerId: there is no "nhii" in organisations.json',
    ],
    [
      'a ministry that does not exist, within a regulation',
      'programmes',
      (rows) => Object.assign(rows[0]!['regulation'] as object, { administeredById: 'xx' }),
      'field regulation.administeredById: there is no "xx" in organisations.json',
    ],
    [
      'a guideline that does not exist, which an outcome builds on',
      'outcomes',
      breakRow(0, { basedOnGuidelineIds: ['finnes-ikke'] }),
      'field basedOnGuidelineIds: there is no "finnes-ikke" in guidelines.json',
    ],
    [
      'a programme that does not exist, which educates an audience',
      'audiences',
      breakRow(0, { educatedByIds: ['finnes-ikke'] }),
      'field educatedByIds: there is no "finnes-ikke" in programmes.json',
    ],
    [
      'a missing field',
      'measures',
      (rows) => delete rows[0]!['title'],
      'measures.json, row 1 (g1-hai), field title: is missing',
    ],
    [
      'a field that no record has',
      'plans',
      breakRow(0, { budsjett: 1 }),
      'field budsjett: is not a field of this kind of record',
    ],
    [
      'an id that stands twice',
      'settings',
      breakRow(3, { id: 'sykehus' }),
      'settings.json, row 4 (sykehus), field id: stands in row 3 too',
    ],
    ['a row without an id', 'projects', (rows) => delete rows[1]!['id'], 'projects.json, row 2, field id: is missing'],
    ['a title without text', 'courses', breakRow(0, { title: {} }), 'field title: has no text in nb, nn, en, sv, da'],
    ['an address that is none', 'courses', breakRow(0, { url: 'www.nhi.no' }), 'field url: is not a full address'],
  ])('%s', async (_, file, change, problem) => {
    const starterData = mkdtempSync(join(tmpdir(), 'kk-broken-'));
    cpSync(join(PROJECT_ROOT, 'data'), starterData, { recursive: true });
    const path = join(starterData, `${file}.json`);
    const rows = JSON.parse(readFileSync(path, 'utf8')) as Rows;
    change(rows);
    writeFileSync(path, JSON.stringify(rows));

    const told: string[] = [];
    const settings = { ...(await testSettings()), starterData, databasePrefix: 'kk_broken' };
    const failure = await openRegistries(subgraphs, settings, (line) => told.push(line)).catch(
      (error: unknown) => error,
    );

    expect(failure).toBeInstanceOf(StartError);
    expect((failure as Error).message).toContain(problem);
    expect((failure as Error).message).toMatch(/nothing was loaded/i);
    expect(told.join()).not.toMatch(/\d\/6 /);
    rmSync(starterData, { recursive: true });
  });
});
