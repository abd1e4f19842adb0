import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeCursor } from '../../../registry/queries/cursor.js';
import type { JudgedDecisionRow } from '../../../subgraphs/courses/overlap-decision-store.js';
import { overlapPage } from '../../../subgraphs/courses/overlap-page.js';
import { overlapPairs } from '../../../subgraphs/courses/overlap-pairs.js';
import { titleWords, type ComparedCourse, type OverlapCandidate } from '../../../subgraphs/courses/overlap.js';

const shared = (a: readonly string[], b: readonly string[]) => a.filter((value) => b.includes(value));
const part = (a: readonly string[], b: readonly string[]) => {
  const both = shared(a, b).length;
  return both === 0 ? 0 : both / (a.length + b.length - both);
};

/** The plain definition: every course is compared with every other. */
function plainly(courses: readonly ComparedCourse[]): OverlapCandidate[] {
  const found = courses.flatMap((a, index) => courses.slice(index + 1).flatMap((b) => compared(a, b) ?? []));
  return found.sort((a, b) => b.similarity - a.similarity || (a.courseIds.join(' ') < b.courseIds.join(' ') ? -1 : 1));
}

function compared(a: ComparedCourse, b: ComparedCourse): OverlapCandidate | null {
  const topicIds = shared(a.topicIds, b.topicIds);
  const audienceIds = shared(a.audienceIds, b.audienceIds);
  const languages = shared(a.languages, b.languages);
  if (a.providerId === b.providerId || [topicIds, audienceIds, languages].some((ids) => ids.length === 0)) return null;
  const parts = [
    { weight: 0.4, value: part(a.topicIds, b.topicIds) },
    { weight: 0.3, value: part(a.audienceIds, b.audienceIds) },
    { weight: 0.2, value: part(titleWords(a), titleWords(b)) },
  ];
  if (a.objectiveCodes.length > 0 && b.objectiveCodes.length > 0)
    parts.push({ weight: 0.1, value: part(a.objectiveCodes, b.objectiveCodes) });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return {
    courseIds: [a.id, b.id],
    similarity: parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / total,
    topicIds,
    audienceIds,
    languages,
    objectiveCodes: shared(a.objectiveCodes, b.objectiveCodes),
    titleWords: shared(titleWords(a), titleWords(b)),
    buildsOn: a.basedOnCourseIds.includes(b.id) || b.basedOnCourseIds.includes(a.id),
    sameGroup: a.overlapGroup !== null && a.overlapGroup === b.overlapGroup,
  };
}

const someOf = (...values: string[]) => fc.subarray(values).map((some) => some.toReversed());
/** Most courses have something, so that many pairs share something. */
const mostOf = (...values: string[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.subarray(values, { minLength: 1 }) }, fc.constant<string[]>([]));
// One id begins as others do: the order of pairs is that of their ids written together.
const IDS = ['kurs', 'kurs-a', 'kurs-a-b', 'kurs1', 'a', 'a-1', 'b', 'z'];
const course = (id: string): fc.Arbitrary<ComparedCourse> =>
  fc.record({
    id: fc.constant(id),
    title: someOf('hygiene', 'hands', 'grunnkurs', 'for').map((words) => ({ nb: words.join(' '), nn: null, en: null })),
    providerId: fc.constantFrom('p', 'q', 'r'),
    developedByIds: fc.constant([]),
    topicIds: mostOf('t1', 't2', 't3'),
    audienceIds: mostOf('a1', 'a2'),
    languages: mostOf('nb', 'en'),
    objectiveCodes: someOf('K1', 'K2'),
    overlapGroup: fc.constantFrom(null, 'g'),
    basedOnCourseIds: someOf('kurs', 'a'),
    country: fc.constantFrom('NO' as const, 'SE' as const),
  });
const courses = fc.shuffledSubarray(IDS, { minLength: 4 }).chain((ids) => fc.tuple(...ids.map(course)));

test('pairs found by what they share are those of comparing all with all, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(courses, async (compared) => {
      const pairs = await overlapPairs(compared);
      const found = Array.from({ length: pairs.length }, (_, position) => pairs.at(position));
      expect(found).toEqual(plainly(compared));
    }),
  );
});

const asked = fc.record({
  providerIds: fc.option(mostOf('p', 'q'), { freq: 2 }),
  topicIds: fc.option(mostOf('t1', 't3', 'nei'), { freq: 2 }),
  countries: someOf('NO', 'SE'),
  decided: fc.option(fc.boolean(), { freq: 2 }),
  first: fc.integer({ min: 1, max: 4 }),
});
const decisions = fc
  .uniqueArray(fc.record({ courseIds: fc.subarray(IDS, { minLength: 2, maxLength: 2 }), holds: fc.boolean() }), {
    selector: ({ courseIds }) => courseIds.join(' '),
  })
  .map((all) => all as JudgedDecisionRow[]);

test('a page is a stretch of those that are asked for, and its total is how many these are', async () => {
  await fc.assert(
    fc.asyncProperty(courses, asked, decisions, fc.nat(), async (compared, selection, decided, place) => {
      const { providerIds, topicIds, countries, first } = selection;
      const byId = new Map(compared.map((one) => [one.id, one]));
      const wanted = plainly(compared).flatMap((candidate) => {
        const both = candidate.courseIds.map((id) => byId.get(id)!);
        const decision = decided.find(({ courseIds }) => both.every(({ id }) => courseIds.includes(id))) ?? null;
        const isWanted =
          (countries.length === 0 || both.every(({ country }) => countries.includes(country))) &&
          (!providerIds || both.some(({ providerId }) => providerIds.includes(providerId))) &&
          (!topicIds || candidate.topicIds.some((id) => topicIds.includes(id))) &&
          (selection.decided === null || selection.decided === (decision?.holds ?? false));
        return isWanted ? [{ ...candidate, decision }] : [];
      });
      const start = place % (wanted.length + 1);
      const last = wanted[start - 1]?.courseIds.join(' ');
      const after = last === undefined ? null : encodeCursor('SIMILARITY', [last]);

      const page = await overlapPage(await overlapPairs(compared), decided, { ...selection, after });

      expect(page.nodes).toEqual(wanted.slice(start, start + first));
      expect(page.totalCount).toBe(wanted.length);
      expect(page.pageInfo).toMatchObject({ hasPreviousPage: start > 0, hasNextPage: start + first < wanted.length });
    }),
  );
});

test('a page after a pair that is not there is refused', async () => {
  const after = encodeCursor('SIMILARITY', ['a b']);
  await expect(overlapPage(await overlapPairs([]), [], { countries: [], first: 1, after })).rejects.toThrow(
    'names a row that is no longer in the list',
  );
});
