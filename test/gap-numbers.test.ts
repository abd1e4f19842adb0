import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as operations from './generated/graphql.js';
import { starterRows } from './support/starter-data.js';
import { tokenFor } from './support/identity.js';
import { enterCourse } from './support/new-course.js';
import { startSystem, type TestSystem } from './support/system.js';
import { times } from './support/volume.js';

/** The data set has no planned course: these reach cells whole, by a broader audience, and in part. */
const PLANNED: readonly operations.CourseFields[] = [
  { topicIds: ['haandhygiene'], audienceIds: ['helsepersonell'] },
  { topicIds: ['isolering', 'riktig-antibiotikabruk'], audienceIds: ['fastlege', 'vernepleier'] },
  { topicIds: ['klinisk-smitteforebygging'], audienceIds: ['kommunalt-helsepersonell'] },
];

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem('numbers');
  const editor = system.as(await tokenFor({ scopes: ['courses:write'] }));
  for (const [number, fields] of PLANNED.entries()) {
    await enterCourse(editor, `planlagt-${number}`, { ...fields, status: 'PLANNED' });
  }
});
afterAll(() => system.close());

const FIELDS = {
  COURSES: 'courses',
  LEARNING_OUTCOMES: 'learningOutcomes',
  GUIDELINES: 'guidelines',
  PROJECTS: 'projects',
  MEASURES: 'measures',
};
const TYPES = {
  COURSES: 'Course',
  LEARNING_OUTCOMES: 'LearningOutcome',
  GUIDELINES: 'Guideline',
  PROJECTS: 'Project',
  MEASURES: 'Measure',
};
type ListName = keyof typeof FIELDS;

interface Counted {
  count: number;
  list: ListName;
  arguments: { alignedTo: object; filter: object; currency?: string[] };
}

/** Every counted number in an answer, wherever it stands. */
function numbersIn(value: unknown): Counted[] {
  if (value === null || typeof value !== 'object') return [];
  if ('arguments' in value && 'list' in value) return [value as Counted];
  return Object.values(value).flatMap(numbersIn);
}

/** The totalCount of the list that a number names, asked with the arguments it gives. */
async function listed({ list, arguments: args }: Counted): Promise<number> {
  if (list === 'MEASURES') {
    const asked =
      'query ($topicIds: [ID!]) { catalogue { list: measures(first: 1, topicIds: $topicIds) { totalCount } } }';
    return (await system.post<{ catalogue: { list: { totalCount: number } } }>(asked, args)).data.catalogue.list
      .totalCount;
  }
  const takesCurrency = list === 'COURSES' || list === 'LEARNING_OUTCOMES';
  const query = `query ($alignedTo: AlignmentFilter, $filter: ${TYPES[list]}Filter${takesCurrency ? ', $currency: [CurrencyState!]' : ''}) {
    catalogue { list: ${FIELDS[list]}(first: 1, alignedTo: $alignedTo, filter: $filter${takesCurrency ? ', currency: $currency' : ''}) { totalCount } } }`;
  const { data, errors } = await system.post<{ catalogue: { list: { totalCount: number } } }>(query, args);
  expect(errors).toEqual([]);
  return data.catalogue.list.totalCount;
}

const idsOf = (file: string) => fc.constantFrom(...starterRows(file).map(({ id }) => id));
const inputs = fc.record(
  {
    topicIds: fc.uniqueArray(idsOf('topics'), { minLength: 1, maxLength: 3 }),
    audienceIds: fc.uniqueArray(idsOf('audiences'), { minLength: 1, maxLength: 3 }),
    settingIds: fc.option(fc.uniqueArray(idsOf('settings'), { minLength: 1, maxLength: 2 })),
    countries: fc.constantFrom(['NO'], ['NO', 'DK'], []),
    languages: fc.option(fc.constantFrom(['nb'], ['en', 'nn'])),
    formats: fc.option(fc.constantFrom(['E_LEARNING'], ['CLASSROOM', 'WEBINAR'])),
    organisationIds: fc.option(fc.constantFrom(['fhi'], ['helse-nord-rhf'], ['helse-vest-rhf', 'hdir'], ['hod'])),
    includePeripheral: fc.boolean(),
    includeAnimalHealth: fc.boolean(),
  },
  { requiredKeys: ['topicIds', 'audienceIds'] },
);

/** Cells that hold something are rare among 81 × 147: these are drawn too, so that numbers above 0 are compared. */
const busy = fc.record({
  topicIds: fc.constantFrom(
    ['haandhygiene'],
    ['riktig-antibiotikabruk', 'antibiotikastyring'],
    ['klinisk-smitteforebygging'],
    ['isolering'],
  ),
  audienceIds: fc.constantFrom(
    ['helsepersonell', 'sykepleier'],
    ['fastlege'],
    ['lis-infeksjonssykdommer', 'vernepleier'],
    ['lege'],
  ),
  countries: fc.constantFrom(['NO'], []),
});

test('every number of the map equals the totalCount of the list with the arguments it gives', async () => {
  let compared = 0;
  let aboveZero = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(inputs, busy), async (input) => {
      const answer = await system.ask(operations.GapMapNumbersDocument, { input: input as operations.GapMapInput });
      const numbers = new Map(
        numbersIn(answer).map((number) => [JSON.stringify([number.list, number.arguments]), number]),
      );
      for (const number of numbers.values()) {
        expect({ ...number, count: await listed(number) }).toEqual(number);
        compared += 1;
        aboveZero += Number(number.count > 0);
      }
      for (const cell of answer.gapMap!.rows!.nodes.flatMap(({ cells }) => cells)) {
        const { states, planned, currency, basis, distinct, distinctOf } = cell.courses!;
        const reached = (list: typeof states) => list.reduce((sum, { counts }) => sum + counts.reached.count, 0);
        // Offered courses divide in full by currency and by basis, and distinct ones are at most as many
        expect([reached(currency), reached(basis)]).toEqual([distinctOf, distinctOf]);
        expect(reached(states.filter(({ state }) => state !== 'RETIRED' && state !== 'PLANNED'))).toBe(distinctOf);
        expect(reached(states.filter(({ state }) => state === 'PLANNED'))).toBe(planned.count);
        expect(distinct).toBeLessThanOrEqual(distinctOf);
      }
    }),
    { numRuns: times(25, 200) },
  );
  console.log(`${compared} numbers compared with their lists, ${aboveZero} of them above 0`);
  expect(aboveZero).toBeGreaterThan(20);
});
