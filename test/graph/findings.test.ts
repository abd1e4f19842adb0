import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();
const own = withSystem({ own: true });

const everybody = async () => {
  const { data } = await system.post<{ audiences: { id: string }[] }>('{ audiences { id } }');
  return data.audiences.map(({ id }) => id);
};
const numbersOf = async (input: operations.GapMapInput) =>
  (await system.ask(operations.MapNumbersDocument, { input })).gapMap!;
const findingsOf = async (variables: operations.MapFindingsQueryVariables) =>
  (await system.ask(operations.MapFindingsDocument, variables)).gapMap!.findings!;

describe('The whole map, every audience and every topic of the second level', () => {
  test('its cells by verdict, and the same by column', async () => {
    const audienceIds = await everybody();
    const { all, certain, possible, columns } = await numbersOf({ audienceIds });
    const { notNeeded, ...needed } = all!;
    const sum = (counts: Record<string, unknown>) =>
      Object.values(counts).reduce<number>((total, count) => total + Number(count), 0);
    expect(sum(all!)).toBe(70 * 147);
    expect(sum(certain!) + sum(possible!)).toBe(sum(needed));
    expect(columns!.reduce((total, { verdictCounts }) => total + verdictCounts.notNeeded, 0)).toBe(notNeeded);
    expect(columns!.reduce((total, { verdictCounts }) => total + verdictCounts.covered, 0)).toBe(all!.covered);
  });

  test('a broader topic beside those below it adds nothing to the numbers: each cell counts once', async () => {
    const topicIds = ['haandhygiene', 'hanskebruk'];
    const input = { audienceIds: ['sykepleier'], topicIds } as operations.GapMapInput;
    const [lowest, both] = [
      await numbersOf(input),
      await numbersOf({ ...input, topicIds: [...topicIds, 'klinisk-smitteforebygging'] }),
    ];
    expect(both).toEqual(lowest);
  });

  test('a finding is a topic and the audience that a need names; its rank can be computed by hand', async () => {
    const { nodes, totalCount } = await findingsOf({ input: { audienceIds: await everybody() } });
    expect(totalCount).toBeGreaterThan(50);
    expect(totalCount).toBeLessThan(120);
    for (const { rank, rankInputs } of nodes)
      expect(rank).toBe(rankInputs.reduce((total, { value, weight }) => total + value * weight, 0));
    expect(nodes.map(({ rank }) => rank)).toEqual(nodes.map(({ rank }) => rank).toSorted((a, b) => b - a));
    const tuberculosis = nodes.find(
      ({ topic, audience }) => topic.id === 'tuberkulose' && audience.id === 'sykepleier',
    )!;
    expect(tuberculosis).toMatchObject({
      rank: 12,
      rankInputs: [
        { name: 'NEED', value: 2, weight: 2 },
        { name: 'LACK', value: 2, weight: 2 },
        { name: 'CLOSENESS', value: 2, weight: 1 },
        { name: 'BREADTH', value: 2, weight: 1 },
      ],
      professions: 10,
      verdictCounts: { missing: 11 },
    });
    expect(tuberculosis.cells).toHaveLength(11);
    expect(tuberculosis.explanation.nb).toMatch(
      /^Tuberkulose – Sykepleier: mangel, sikkert innenfor det som er registrert\./,
    );
  });

  test('weights choose what comes first; bad ones are refused', async () => {
    const audienceIds = await everybody();
    const { nodes } = await findingsOf({
      input: { audienceIds },
      weights: { need: 0, lack: 0, closeness: 0, breadth: 1 },
    });
    expect(nodes[0]!.audience.id).toBe('helsepersonell');
    const { errors } = await system.post(operations.MapFindingsDocument.toString(), {
      input: { audienceIds },
      weights: { lack: -1 },
    });
    expect(errors).toMatchObject([{ message: 'weights.lack: must be 0 or more, not -1.' }]);
  });

  test('specialist training and further education that are silent are findings at their level, with their measures', async () => {
    const input = { audienceIds: await everybody() };
    for (const measureId of ['n8-spesialistutdanning', 'n5-smittevernutdanning']) {
      const { totalCount } = await findingsOf({ input, dimension: 'EDUCATION', measureIds: [measureId] } as never);
      expect([measureId, totalCount > 0]).toEqual([measureId, true]);
    }
  });
});

test('how far courses are collected stands beside, by kind of provider; each number is that of its list', async () => {
  type Numbers = { kind: string; organisations: number; providers: number; active: Counted; unknown: Counted }[];
  interface Counted {
    count: number;
    arguments: Record<string, unknown>;
  }
  const { data } = await system.post<{ gapMap: { collection: Numbers } }>(
    `{ gapMap(input: { audienceIds: ["lege"] }) { collection {
      kind organisations providers active { count arguments } unknown { count arguments } } } }`,
  );
  const { collection } = data.gapMap;
  const trusts = collection.find(({ kind }) => kind === 'HEALTH_TRUST')!;
  expect(trusts.organisations).toBeGreaterThan(20);
  expect(trusts.providers).toBe(3);
  expect(collection.find(({ kind }) => kind === 'COMPETENCE_CENTRE')).toMatchObject({ providers: 6 });
  for (const { active, unknown } of collection)
    for (const counted of [active, unknown]) {
      const list = await system.post<{ catalogue: { courses: { totalCount: number } } }>(
        `query ($alignedTo: AlignmentFilter, $filter: CourseFilter) {
          catalogue { courses(alignedTo: $alignedTo, filter: $filter) { totalCount } } }`,
        counted.arguments,
      );
      expect(list.data.catalogue.courses.totalCount).toBe(counted.count);
    }
});

describe('A region chosen', () => {
  test('narrows the offers, never the needs: its gaps stay, and what the whole country offers is counted apart', async () => {
    const audienceIds = ['sykepleier', 'vernepleier', 'fastlege', 'tannlege'];
    const map = async (organisationIds?: string[]) =>
      (
        await system.ask(operations.CellVerdictsDocument, {
          input: { audienceIds, ...(organisationIds && { organisationIds }) },
        })
      ).gapMap!.rows!.nodes.flatMap(({ topic, cells }) =>
        cells.map((cell) => ({
          name: `${topic.id} ${cell.audience.id}`,
          needed: cell.need !== null,
          isGap: cell.isGap,
        })),
      );
    const [whole, region] = [await map(), await map(['helse-nord-rhf'])];
    expect(region.map(({ name, needed }) => [name, needed])).toEqual(whole.map(({ name, needed }) => [name, needed]));
    const gaps = (cells: typeof whole) => cells.flatMap(({ name, isGap }) => (isGap ? [name] : []));
    expect(gaps(region).length).toBeGreaterThan(20);
    expect(gaps(whole)).toEqual(expect.arrayContaining(gaps(region)));
  });

  test('in the north, the course of the north reaches municipal staff as a whole', async () => {
    const cell = async (organisationIds?: string[]) => {
      const { data } = await system.post<{
        gapMap: {
          rows: { nodes: { cells: { courses: { fromElsewhere: { count: number } | null }; verdict: object }[] }[] };
        };
      }>(
        `query ($input: GapMapInput!) { gapMap(input: $input) { rows { nodes { cells {
          verdict { atLeast atMost } courses { fromElsewhere { count } } } } } } }`,
        { input: { topicIds: ['haandhygiene'], audienceIds: ['sykehjemspersonell'], organisationIds } },
      );
      return data.gapMap.rows.nodes[0]!.cells[0]!;
    };
    expect(await cell()).toMatchObject({ verdict: { atLeast: 'WEAK' }, courses: { fromElsewhere: null } });
    expect(await cell(['helse-nord-rhf'])).toEqual({
      verdict: { atLeast: 'COVERED', atMost: 'COVERED' },
      courses: { fromElsewhere: { count: 3 } },
    });
  });
});

describe('What would settle the unknown', () => {
  const tasksOf = async (graph: typeof system, audienceIds: string[]) =>
    (await graph.ask(operations.MapSettlingTasksDocument, { input: { audienceIds } })).gapMap!.settlingTasks!;

  test('the tasks that settle most come first, and the numbers are those of the cells behind', async () => {
    const { nodes, cellCount, totalCount } = await tasksOf(system, await everybody());
    expect(nodes).toHaveLength(totalCount);
    const settled = nodes.map(({ settles }) => settles);
    expect(settled).toEqual(settled.toSorted((a, b) => b - a));
    const cells = new Set(
      nodes.flatMap(({ cells: own }) => own.map(({ topic, audience }) => `${topic.id} ${audience.id}`)),
    );
    expect(cellCount).toBe(cells.size);
    for (const { maySettle, settles, cells: own } of nodes) {
      expect(maySettle).toBe(own.length);
      expect(settles).toBeLessThanOrEqual(maySettle);
    }
    expect(nodes[0]).toMatchObject({ kind: 'PROVIDER', provider: { id: 'fhi' }, recordCount: 1 });
  });

  const verdictOf = async (topicId: string, audienceId: string) => {
    const { gapMap } = await own.ask(operations.CellVerdictsDocument, {
      input: { topicIds: [topicId], audienceIds: [audienceId] },
    });
    return gapMap!.rows!.nodes[0]!.cells[0]!;
  };

  const answer = async (status: string) => {
    const editor = own.as(await tokenFor({ scopes: ['courses:write'] }));
    const { data: seen } = await own.post<{ course: { version: number } }>(
      '{ course(id: "fhi-undervisningsfilmer-handhygiene") { version } }',
    );
    const { data } = await editor.post<{ updateCourse: { errors: unknown[] } }>(
      `mutation ($version: Int!, $status: CourseStatus!) {
        updateCourse(input: { id: "fhi-undervisningsfilmer-handhygiene", version: $version, fields: { status: $status } }) {
          errors { message }
        }
      }`,
      { version: seen.course.version, status },
    );
    expect(data.updateCourse.errors).toEqual([]);
  };

  test('the provider answers, and the bounds of every cell that the task settles meet', async () => {
    const { nodes } = await tasksOf(own, ['bioingenior', 'ambulansepersonell', 'sykepleier']);
    const film = nodes.find(({ provider }) => provider?.id === 'fhi')!;
    expect([film.settles, film.maySettle]).toEqual([3, 6]);
    const gloves = ['hanskebruk', 'bioingenior'] as const;
    expect((await verdictOf(...gloves)).verdict).toEqual({ atLeast: 'WEAK', atMost: 'COVERED' });
    await answer('RETIRED');
    const retired = await verdictOf(...gloves);
    expect(retired).toMatchObject({ verdict: { atLeast: 'WEAK', atMost: 'WEAK' }, isGap: true });
    expect(retired.dimensions.flatMap(({ settledBy }) => settledBy)).toEqual([]);
    await answer('ACTIVE');
    expect(await verdictOf(...gloves)).toMatchObject({
      verdict: { atLeast: 'COVERED', atMost: 'COVERED' },
      isGap: false,
    });
    // Hand hygiene of nurses hangs on another provider too: one answer of the two was enough.
    expect((await verdictOf('haandhygiene', 'sykepleier')).verdict).toEqual({ atLeast: 'COVERED', atMost: 'COVERED' });
  });
});

test('a broader topic is counted from those below it, and is never covered over an open one', async () => {
  const { gapMap } = await system.ask(operations.CellVerdictsDocument, {
    input: {
      topicIds: ['klinisk-smitteforebygging'],
      audienceIds: ['sykepleier', 'helsepersonell'],
    },
  });
  const [nurses, all] = gapMap!.rows!.nodes[0]!.cells;
  expect(nurses!.below).toEqual({ missing: 3, missingOrWeak: 0, weak: 3, unknown: 2, covered: 1, notNeeded: 4 });
  expect(nurses!.explanation.nb).toMatch(
    /Regnet fra det som ligger under: aldri bedre enn den svakeste delen\. 1 dekket, 3 mangler, 3 svake, 2 vet ikke\.$/,
  );
  // The three that are missing are needed only if guidelines of unknown status apply.
  expect(nurses!.verdict).toEqual({ atLeast: 'MISSING', atMost: 'WEAK' });
  expect(all!.verdict!.atMost).not.toBe('COVERED');
});
