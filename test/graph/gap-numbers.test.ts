import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as operations from '../generated/graphql.js';
import { starterRows } from '../support/starter-data.js';
import { tokenFor } from '../support/identity.js';
import { enterCourse } from '../support/new-course.js';
import { withSystem } from '../support/with-system.js';
import { times } from '../support/volume.js';

/** The data set has no planned course: these reach cells whole, by a broader audience, and in part. */
const PLANNED: readonly operations.CourseFields[] = [
  { topicIds: ['haandhygiene'], audienceIds: ['helsepersonell'] },
  { topicIds: ['isolering', 'riktig-antibiotikabruk'], audienceIds: ['fastlege', 'vernepleier'] },
  { topicIds: ['klinisk-smitteforebygging'], audienceIds: ['kommunalt-helsepersonell'] },
  { topicIds: ['forebygging-uvi'], audienceIds: ['sykepleier'] },
];
/** A cell that has a planned course alone. */
const ONLY_PLANNED = { topicIds: ['forebygging-uvi'], audienceIds: ['sykepleier'] };

const system = withSystem({ own: true });
beforeAll(async () => {
  const editor = system.as(await tokenFor({ scopes: ['courses:write'] }));
  for (const [number, fields] of PLANNED.entries()) {
    await enterCourse(editor, `planlagt-${number}`, { ...fields, status: 'PLANNED' });
  }
});

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
  arguments: Record<string, unknown>;
}

/** The arguments that a number can give, with their types. */
const argumentTypes = (list: ListName): Record<string, string> => ({
  alignedTo: 'AlignmentFilter',
  filter: `${TYPES[list]}Filter`,
  currency: '[CurrencyState!]',
  topicIds: '[ID!]',
});

/** Every counted number in an answer, wherever it stands. */
function numbersIn(value: unknown): Counted[] {
  if (value === null || typeof value !== 'object') return [];
  if ('arguments' in value && 'list' in value) return [value as Counted];
  return Object.values(value).flatMap(numbersIn);
}

/** The totalCounts of the lists that some numbers name, asked at once with the arguments they give. */
async function listed(numbers: readonly Counted[]): Promise<number[]> {
  const given = numbers.flatMap(({ list, arguments: args }, index) =>
    Object.entries(args).map(([name, value]) => ({
      index,
      name,
      value,
      variable: `${name}${index}`,
      type: argumentTypes(list)[name],
    })),
  );
  const lists = numbers.map(({ list }, index) => {
    const args = given.filter((argument) => argument.index === index);
    const passed = args.map(({ name, variable }) => `${name}: $${variable}`).join(', ');
    return `n${index}: ${FIELDS[list]}(first: 1, ${passed}) { totalCount }`;
  });
  const { data, errors } = await system.post<{ catalogue: Record<string, { totalCount: number }> }>(
    `query (${given.map(({ variable, type }) => `$${variable}: ${type}`).join(', ')}) { catalogue { ${lists.join(' ')} } }`,
    Object.fromEntries(given.map(({ variable, value }) => [variable, value])),
  );
  expect(errors).toEqual([]);
  return numbers.map((_, index) => data.catalogue[`n${index}`]!.totalCount);
}

/** Lists that one query asks for: its text has a limit. */
const LISTS_AT_ONCE = 40;

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
      const all = [...numbers.values()];
      for (let start = 0; start < all.length; start += LISTS_AT_ONCE) {
        const asked = all.slice(start, start + LISTS_AT_ONCE);
        const counts = await listed(asked);
        expect(asked.map((number, index) => ({ ...number, count: counts[index] }))).toEqual(asked);
      }
      compared += all.length;
      aboveZero += all.filter(({ count }) => count > 0).length;
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
    { numRuns: times(25, 200), examples: [[ONLY_PLANNED]] },
  );
  console.log(`${compared} numbers compared with their lists, ${aboveZero} of them above 0`);
  expect(aboveZero).toBeGreaterThan(20);
});
