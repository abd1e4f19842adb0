import { expect, test } from '@jest/globals';
import { startWithChanges, type Rows } from '../support/broken-data.js';
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
function ring(rows: Rows, field: string, isList: boolean, size: number): void {
  for (const row of rows) row[field] = isList ? [] : null;
  rows.slice(0, size).forEach((row, index, members) => {
    const next = members[(index + 1) % size]!['id'];
    row[field] = isList ? [next] : next;
  });
}

const wayOf = (file: string, size: number) => {
  const ids = starterRows(file).map(({ id }) => id);
  return [...ids.slice(0, size), ids[0]].join(' → ');
};

/** As many as a start tells of. */
const halves = [FIELDS.slice(0, 6), FIELDS.slice(6)];

test.each(
  [1, 2, 3].flatMap((size) => halves.map((fields) => [size, fields.map(([, field]) => field).join(), fields] as const)),
)('given rings of %d rows in %s, a start is refused, and names each ring', async (size, _, fields) => {
  const { failure, folder, told } = await startWithChanges(
    fields.map(([file, field, isList]) => [file, (rows) => ring(rows, field, isList, size)]),
  );
  const [first, ...problems] = (failure as Error).message.split('\n');
  expect(first).toBe('The starter data has 6 problem(s); nothing was loaded.');
  expect(problems.toSorted()).toEqual(
    fields
      .map(
        ([file, field]) =>
          `  ${folder}/${file}.json, row 1 (${starterRows(file)[0]!.id}), field ${field}: makes a ring, ` +
          `${wayOf(file, size)}: let one of them name another, or none`,
      )
      .toSorted(),
  );
  expect(told).not.toMatch(/\d\/6 /);
});
