import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Database } from '../../database/connect.js';
import * as operations from '../generated/graphql.js';
import { starterRows, type StarterRow } from '../support/starter-data.js';
import { times } from '../support/volume.js';
import { testSettings } from '../support/test-database.js';
import { withSystem } from '../support/with-system.js';
import type { OpenSubgraph } from '../../registry/subgraph/subgraph.js';
import { ANYONE } from '../../identity/identity.js';
import { loadOnce } from '../support/load-once.js';

const { openDatabase } = await loadOnce<typeof import('../../database/connect.js')>('../../database/connect.js');
const { starterVersions } = await loadOnce<typeof import('../../registry/changes/starter-files.js')>(
  '../../registry/changes/starter-files.js',
);
const { subgraphs } = await loadOnce<typeof import('../../subgraphs/index.js')>('../../subgraphs/index.js');
const { createExecutor } = await loadOnce<typeof import('../../registry/subgraph/executor.js')>(
  '../../registry/subgraph/executor.js',
);

const system = withSystem();

const RUNS = times(15, 200);
const search = fc.constantFrom(null, 'antibiotika', 'kurs', 'smittevern');

describe('Walking the pages of a list gives every row once, in the order of the list, whatever the page size', () => {
  test('courses', async () => {
    const order = fc.constantFrom('TITLE', 'NEWEST', 'OLDEST') as fc.Arbitrary<operations.CourseOrder>;
    await fc.assert(
      fc.asyncProperty(
        order,
        search,
        fc.oneof(fc.constantFrom(1, 5, 10, 30, 45), fc.integer({ min: 1, max: 40 })),
        async (orderBy, search, first) => {
          const whole = (await system.ask(operations.FindCoursesDocument, { orderBy, search })).catalogue!.courses!;
          const walked: string[] = [];
          for (let after: string | null = null, more = true; more;) {
            const page: operations.FindCoursesQuery = await system.ask(operations.FindCoursesDocument, {
              orderBy,
              search,
              first,
              after,
            });
            const { nodes, pageInfo, totalCount, edges } = page.catalogue!.courses!;
            expect(totalCount).toBe(whole.totalCount);
            expect(pageInfo.hasPreviousPage).toBe(after !== null);
            expect([edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null]).toEqual([
              pageInfo.startCursor,
              pageInfo.endCursor,
            ]);
            walked.push(...nodes.map(({ id }) => id));
            expect(pageInfo.hasNextPage).toBe(walked.length < totalCount);
            after = pageInfo.endCursor ?? null;
            more = pageInfo.hasNextPage;
          }
          expect(walked).toEqual(whole.nodes.map(({ id }) => id));
          expect(walked).toHaveLength(whole.totalCount);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('lists under a parent walk the same way', async () => {
    const page = async (first: number, after: string | null) => {
      const { topic } = await system.ask(operations.TopicCoursesDocument, {
        id: 'klinisk-smitteforebygging',
        first,
        after,
      });
      return topic!.courses!;
    };
    const whole = await page(100, null);
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await page(7, after);
      walked.push(...nodes.map(({ id }) => id));
      expect(pageInfo.hasNextPage).toBe(walked.length < whole.totalCount);
      after = pageInfo.endCursor ?? null;
      more = pageInfo.hasNextPage;
    }
    expect(walked).toEqual(whole.nodes.map(({ id }) => id));
    expect(walked).toHaveLength(whole.totalCount);
  });
});

describe('Orders', () => {
  const dateOf = (row: StarterRow) =>
    (row['lastReviewed'] ?? row['published'] ?? row['sourceDate'] ?? null) as string | null;
  const dates = new Map(starterRows('courses').map((row) => [row.id, dateOf(row)]));
  const inOrder = async (orderBy: operations.CourseOrder) =>
    (await system.ask(operations.FindCoursesDocument, { orderBy })).catalogue!.courses!.nodes.map(
      ({ id }) => dates.get(id) ?? null,
    );

  test.each(['NEWEST', 'OLDEST'] as const)('%s: unknown dates stand last', async (orderBy) => {
    const found = await inOrder(orderBy);
    const known = found.filter((date) => date !== null);

    expect(known).toEqual(known.toSorted((a, b) => (a < b ? -1 : 1) * (orderBy === 'OLDEST' ? 1 : -1)));
    expect(found.slice(known.length).every((date) => date === null)).toBe(true);
    expect(known.length).toBeLessThan(found.length);
  });

  test('publications without a year stand last, in both directions', async () => {
    for (const orderBy of ['NEWEST', 'OLDEST'] as const) {
      const { catalogue } = await system.ask(operations.FindPublicationsDocument, { orderBy });
      const years = catalogue!.publications!.nodes.map(
        ({ id }) => starterRows('publications').find((row) => row.id === id)!['year'],
      );
      expect(years.slice(-6)).toEqual([null, null, null, null, null, null]);
      expect(years.slice(0, -6)).not.toContain(null);
    }
  });
});

/** Nothing is asked of other registries here. */
const NO_REFERENCES = { current: () => Promise.reject(new Error('not asked')) };

describe('A cursor survives writes', () => {
  let database: Database;
  let courses: OpenSubgraph;
  beforeAll(async () => {
    const { mongodbUri, databasePrefix } = await testSettings();
    const prefix = `${databasePrefix}_pages`;
    database = await openDatabase({ uri: mongodbUri, dataDir: '', prefix });
    courses = subgraphs
      .find(({ name }) => name === 'courses')!
      .open({ database: database.of('courses'), references: NO_REFERENCES, includeDrafts: true, isOnlyWriter: false });
    await courses.prepare({ isAlone: false });
  });
  afterAll(async () => {
    await database.of('courses').dropDatabase();
    await database.close();
  });

  test('rows written before and after the page do not shift the next one', async () => {
    const [file] = courses.starterFiles;
    const record = (rows: StarterRow[]) =>
      courses.log.commit(() => starterVersions([{ file: file!, rows }]), {
        by: { organisationId: null, person: null },
        why: null,
        nature: 'NEWLY_FOUND',
      });
    const rows = starterRows('courses').slice(0, 10);
    const titled = rows.map((row, index) => ({ ...row, title: { nb: `Kurs ${index}` } }));
    const NOTHING_TOLD = { topicTree: {}, audienceTree: {}, settingTree: {}, workplaces: {}, guidelineFacts: {} };
    const ask = async (after: string | null): Promise<{ ids: string[]; cursor: string }> => {
      const { data, errors } = await createExecutor(courses)(
        {
          query: `query ($representations: [_Any!]!, $after: String) {
          _entities(representations: $representations) { ... on Catalogue { courses(first: 4, after: $after) {
            nodes { id } pageInfo { endCursor } } } } }`,
          variables: {
            representations: [{ __typename: 'Catalogue', id: 'now', ...NOTHING_TOLD }],
            after,
          },
        },
        ANYONE,
      );
      expect(errors).toBeUndefined();
      const [{ courses: page }] = data!['_entities'] as [
        { courses: { nodes: { id: string }[]; pageInfo: { endCursor: string } } },
      ];
      return { ids: page.nodes.map(({ id }) => id), cursor: page.pageInfo.endCursor };
    };
    const idOf = (index: number) => titled[index]!.id;

    // Given a first page of courses 0, 2, 4, 6
    await record(titled.filter((_, index) => index % 2 === 0));
    const first = await ask(null);
    expect(first.ids).toEqual([0, 2, 4, 6].map(idOf));
    // When courses are written among the rows already read, and after them
    await record(titled.filter((_, index) => index % 2 === 1));
    // Then the next page starts after the last row read, and misses nothing new behind it
    expect((await ask(first.cursor)).ids).toEqual([7, 8, 9].map(idOf));
  });
});
