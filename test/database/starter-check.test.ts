import { describe, expect, test } from '@jest/globals';
import { changeRow as breakRow, startWithRows, type Rows } from '../support/broken-data.js';
import { loadOnce } from '../support/load-once.js';

const { StartError } = await loadOnce<typeof import('../../platform/process.js')>('../../platform/process.js');

describe('A broken data file stops the start with file, row and field, and nothing is loaded', () => {
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
      'courses.json, row 1 (nhi-nye-koronavirus-helsepersonell), field status: "GONE" is none of ACTIVE, RETIRED, UNKNOWN',
    ],
    [
      'a date that does not exist',
      'guidelines',
      breakRow(1, { lastUpdated: '2023-02-30' }),
      'field lastUpdated: "2023-02-30" is not a date such as 2017, 2017-02 or 2017-02-07',
    ],
    [
      'a broken date within a chapter',
      'guidelines',
      breakRow(0, {
        chapters: [{ id: 'a--b', title: 'x', lastUpdated: 'i fjor', topicIds: [], url: null, note: null }],
      }),
      'field chapters.0.lastUpdated: "i fjor" is not a date',
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
    [
      'an address that is none',
      'courses',
      breakRow(0, { url: 'www.nhi.no' }),
      'field url: "www.nhi.no" is not a full address',
    ],
  ])('%s', async (_, file, change, problem) => {
    const { failure, told } = await startWithRows(file, change);
    expect(failure).toBeInstanceOf(StartError);
    expect((failure as Error).message).toContain(problem);
    expect((failure as Error).message).toMatch(/nothing was loaded/i);
    expect(told).not.toMatch(/\d\/6 /);
  });
});
