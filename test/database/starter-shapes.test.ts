import { describe, expect, test } from '@jest/globals';
import { changeRow, startWithChanges, startWithFile, startWithRows, type BrokenStart } from '../support/broken-data.js';
import { starterRows } from '../support/starter-data.js';
import { loadOnce } from '../support/load-once.js';

const { StartError } = await loadOnce<typeof import('../../platform/process.js')>('../../platform/process.js');

const FIRST = starterRows('courses')[0]!.id;

/** What the operator is told, after the folder: one sentence for each fault, and no trace. */
function problemsOf({ failure, folder, told }: BrokenStart): string[] {
  expect(failure).toBeInstanceOf(StartError);
  expect(told).not.toMatch(/\d\/6 /);
  const { message } = failure as Error;
  expect(message).not.toMatch(/cast|schema|validat|Mongo|subdocument|\bat .*\.js/i);
  return message.split('\n').map((line) => line.trim().replace(`${folder}/`, ''));
}

describe('Given a row of another shape, when the data is loaded, then the field is named with what it must be', () => {
  const chapter = { id: 'fhi--a', title: 'x', lastUpdated: null, topicIds: [], url: null, note: null };
  const faults: [fault: string, file: string, change: object, field: string, reason: string][] = [
    ['text for a list', 'courses', { topicIds: 'haandhygiene' }, 'topicIds', 'must be a list, not text'],
    ['text for a list of texts', 'courses', { languages: 'nb' }, 'languages', 'must be a list, not text'],
    ['an object for a list', 'courses', { audienceIds: { a: 'lege' } }, 'audienceIds', 'must be a list, not an object'],
    ['text for a list of parts', 'guidelines', { chapters: 'x' }, 'chapters', 'must be a list, not text'],
    ['an object for a list of parts', 'guidelines', { chapters: chapter }, 'chapters', 'must be a list, not an object'],
    [
      'text for a part in a list',
      'guidelines',
      { chapters: ['x'] },
      'chapters.0',
      'must be an object with fields, not text',
    ],
    ['a list for a part', 'courses', { price: [] }, 'price', 'must be an object with fields, not a list'],
    ['text for a part', 'courses', { price: 'gratis' }, 'price', 'must be an object with fields, not text'],
    ['nothing for a list', 'courses', { topicIds: null }, 'topicIds', 'is missing: without values it is an empty list'],
    ['nothing in a list', 'courses', { topicIds: [null] }, 'topicIds.0', 'is missing'],
    ['nothing in a list of parts', 'guidelines', { chapters: [null] }, 'chapters.0', 'is missing'],
    ['a list in a list', 'courses', { topicIds: [['haandhygiene']] }, 'topicIds.0', 'must be text, not a list'],
    ['a number in a list', 'courses', { languages: ['nb', 5] }, 'languages.1', 'must be text, not a number'],
    ['a number for text', 'courses', { descriptionNb: 5 }, 'descriptionNb', 'must be text, not a number'],
    ['an object for text', 'courses', { descriptionNb: {} }, 'descriptionNb', 'must be text, not an object'],
    ['text for a number', 'courses', { moduleCount: '3' }, 'moduleCount', 'must be a number, not text'],
    ['text for a flag', 'courses', { peripheral: 'nei' }, 'peripheral', 'must be true or false, not text'],
    ['text for a title', 'courses', { title: 'Kurs' }, 'title', 'must be an object with fields, not text'],
    ['a number in a title', 'courses', { title: { nb: 5 } }, 'title.nb', 'must be text, not a number'],
    [
      'an unknown language',
      'courses',
      { title: { nb: 'x', fi: 'y' } },
      'title.fi',
      'is not a field of this kind of record',
    ],
    [
      'a field in a part',
      'courses',
      { price: { amount: 1, currency: 'NOK', vat: 2 } },
      'price.vat',
      'is not a field of this kind of record',
    ],
    [
      'what only the store writes',
      'courses',
      { derived: { words: [] } },
      'derived',
      'is not a field of this kind of record',
    ],
    ['a number with decimals', 'courses', { moduleCount: 1.5 }, 'moduleCount', '1.5 is not a whole number above 0'],
    [
      'a number that no answer can have',
      'courses',
      { moduleCount: 3e9 },
      'moduleCount',
      '3000000000 is further from 0 than 2147483647',
    ],
    [
      'a script for an address',
      'courses',
      { url: 'javascript:alert(1)' },
      'url',
      '"javascript:alert(1)" is not a full address such as https://www.fhi.no',
    ],
    [
      'a file for an address',
      'courses',
      { sourceUrl: 'file:///etc/passwd' },
      'sourceUrl',
      '"file:///etc/passwd" is not a full address such as https://www.fhi.no',
    ],
    [
      'a script in a list of addresses',
      'courses',
      { alsoListedAt: ['data:text/html,x'] },
      'alsoListedAt.0',
      '"data:text/html,x" is not a full address such as https://www.fhi.no',
    ],
    [
      'a text of 17 MB',
      'courses',
      { descriptionNb: 'x'.repeat(17e6) },
      'descriptionNb',
      'has 17000000 characters, and may have 50000: shorten it',
    ],
    [
      'a list of 17 MB',
      'courses',
      { basedOnText: Array(1000).fill('x'.repeat(17e3)) },
      'basedOnText',
      'has 17003001 bytes, which makes the record too large: all of it may have 1000000',
    ],
  ];

  // As many in one start as it tells of, each in a row of its own: whoever mends a file wants to hear of them all.
  const TOLD_AT_ONCE = 10;
  const starts = Array.from({ length: Math.ceil(faults.length / TOLD_AT_ONCE) }, (_, start) =>
    faults
      .map(([, file, change], row) => [file, changeRow(row, change)] as const)
      .slice(start * TOLD_AT_ONCE, (start + 1) * TOLD_AT_ONCE),
  );
  const told: string[] = [];
  test.each(starts.map((changes) => [changes.length, changes] as const))(
    'nothing is loaded, and each of %d faults is told',
    async (count, changes) => {
      const [first, ...problems] = problemsOf(await startWithChanges(changes));
      expect(first).toBe(`The starter data has ${count} problem(s); nothing was loaded.`);
      expect(problems).toHaveLength(count);
      told.push(...problems);
    },
  );

  test.each(faults.map(([fault, ...rest], row) => [fault, row, ...rest] as const))(
    '%s',
    (_, row, file, __, field, reason) => {
      const place = `${file}.json, row ${row + 1} (${starterRows(file)[row]!.id})`;
      expect(told.filter((line) => line.startsWith(place))).toEqual([`${place}, field ${field}: ${reason}`]);
    },
  );

  test('a field that records have under another name is told by its name in the file', async () => {
    const [first] = starterRows('projects');
    expect(problemsOf(await startWithRows('projects', changeRow(0, { projectLeader: 5 })))).toEqual([
      'The starter data has 1 problem(s); nothing was loaded.',
      `projects.json, row 1 (${first!.id}), field projectLeader: must be text, not a number`,
    ]);
    expect(problemsOf(await startWithRows('projects', changeRow(0, { projectLeader: 'x'.repeat(60_000) })))).toEqual([
      'The starter data has 1 problem(s); nothing was loaded.',
      'projects.json, Person (person-1), field projectLeader: has 60000 characters, and may have 50000: shorten it',
    ]);
  });

  test('several at once are all told', async () => {
    const change = changeRow(0, { topicIds: 'haandhygiene', url: 'javascript:alert(1)', budsjett: 1 });
    expect(problemsOf(await startWithRows('courses', change))).toEqual([
      'The starter data has 3 problem(s); nothing was loaded.',
      `courses.json, row 1 (${FIRST}), field budsjett: is not a field of this kind of record`,
      `courses.json, row 1 (${FIRST}), field url: "javascript:alert(1)" is not a full address such as https://www.fhi.no`,
      `courses.json, row 1 (${FIRST}), field topicIds: must be a list, not text`,
    ]);
  });
});

describe('Given a file that holds no rows, when the data is loaded, then the place in it is told', () => {
  test.each<[string, (text: string) => string | Buffer, string]>([
    [
      'cut short',
      () => '[\n  {"id": "a"',
      ' cannot be read as JSON: in line 2, column 13, there should be a comma or }.',
    ],
    [
      'a comma too many',
      () => '[\n{"id": "a"},\n]',
      ' cannot be read as JSON: in line 3, column 1, there should be a value.',
    ],
    [
      'a comma lacking',
      () => '[{"id": "a"}\n {"id": "b"}]',
      ' cannot be read as JSON: in line 2, column 2, there should be a comma or ].',
    ],
    [
      'a number that is none',
      () => '[{"id": NaN}]',
      ' cannot be read as JSON: in line 1, column 9, there should be a value.',
    ],
    [
      'a name without quotes',
      () => '[{id: "a"}]',
      ' cannot be read as JSON: in line 1, column 3, there should be a name in quotes or }.',
    ],
    [
      'a line break in a text',
      () => '[{"id": "a\nb"}]',
      ' cannot be read as JSON: in line 1, column 9, there should be a value.',
    ],
    [
      'something after the end',
      () => '[]\n\nx',
      ' cannot be read as JSON: in line 3, column 1, there should be nothing more.',
    ],
    ['empty', () => '', ' cannot be read as JSON: in line 1, column 1, there should be a value.'],
    ['not in UTF-8', () => Buffer.from('[{"id": "h\u00e5nd"}]', 'latin1'), ' is not text in UTF-8: save it so.'],
    ['an object', () => '{"id": "a"}', ' is not a list of rows, but an object.'],
    ['text', () => '"a"', ' is not a list of rows, but text.'],
    ['a row of text', () => '["a"]', ', row 1: must be an object with fields, not text.'],
    ['a row of a list', () => '[{"id": "a"}, ["b"]]', ', row 2: must be an object with fields, not a list.'],
    ['a row of nothing', () => '[null]', ', row 1: must be an object with fields, not nothing.'],
    ['an id that is a number', () => '[{"id": 5}]', ', row 1, field id: must be text, not a number.'],
    ['a row with an empty id', () => '[{"id": ""}]', ', row 1, field id: is missing.'],
  ])('%s', async (_, content, problem) => {
    expect(problemsOf(await startWithFile('courses.json', content))).toEqual([
      `courses.json${problem} Nothing was loaded.`,
    ]);
  });

  test('a file of what the data set is, that is none', async () => {
    expect(problemsOf(await startWithFile('dataset.json', () => '{"recordedAt": }'))).toEqual([
      'dataset.json cannot be read as JSON: in line 1, column 16, there should be a value. Nothing was loaded.',
    ]);
    expect(problemsOf(await startWithFile('dataset.json', () => 'null'))).toEqual([
      'dataset.json, field recordedAt: is not a past moment such as 2026-11-21T00:00:00Z. Nothing was loaded.',
    ]);
  });

  test('a byte order mark before the rows is no fault', async () => {
    const { failure } = await startWithFile('courses.json', (text) => `\ufeff${text.replace('"id"', '"idd"')}`);
    expect((failure as Error).message).toContain('courses.json, row 1, field id: is missing.');
  });
});
