import { expect, test } from '@jest/globals';
import { startWithRows, type Rows } from '../support/broken-data.js';
import { starterRows } from '../support/starter-data.js';

/** Every field that names records of its own kind and must not lead back, with whether it names several. */
const FIELDS: [file: string, field: string, isList: boolean][] = [
  ['topics', 'broaderId', false],
  ['audiences', 'broaderId', false],
  ['settings', 'broaderId', false],
  ['organisations', 'parentId', false],
  ['courses', 'basedOnCourseIds', true],
  ['guidelines', 'partOfId', false],
  ['guidelines', 'supersededById', false],
  ['guidelines', 'supersedesIds', true],
  ['programmes', 'parentProgrammeId', false],
  ['programmes', 'sharedGoalSetIds', true],
  ['plans', 'followsPlanId', false],
  ['projects', 'partOfId', false],
];

/** Rows of which each names the next in a field, and the last the first. */
function ring(rows: Rows, field: string, isList: boolean, members: readonly Rows[number][]): void {
  for (const row of rows) row[field] = isList ? [] : null;
  members.forEach((row, index) => {
    const next = members[(index + 1) % members.length]!['id'];
    row[field] = isList ? [next] : next;
  });
}

const named = (...ids: unknown[]) => ids.join(' → ');

test.each(FIELDS)(
  'given rows of %s that ring in %s, a start is refused, and names the ring',
  async (file, field, isList) => {
    const [a, b, c] = starterRows(file).map(({ id }) => id);
    for (const [size, way] of [
      [1, named(a, a)],
      [2, named(a, b, a)],
      [3, named(a, b, c, a)],
    ] as const) {
      const { failure, folder, told } = await startWithRows(file, (rows) =>
        ring(rows, field, isList, rows.slice(0, size)),
      );
      expect((failure as Error).message.split('\n')).toEqual([
        'The starter data has 1 problem(s); nothing was loaded.',
        `  ${folder}/${file}.json, row 1 (${a}), field ${field}: makes a ring, ${way}: let one of them name another, or none`,
      ]);
      expect(told).not.toMatch(/\d\/6 /);
    }
  },
);
