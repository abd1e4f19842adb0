import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { everyAudience } from '../support/every-audience.js';
import { tokenFor } from '../support/identity.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();
const own = withSystem({ own: true });

describe('What would settle the unknown', () => {
  const tasksOf = async (graph: typeof system, audienceIds: string[]) =>
    (await graph.ask(operations.MapSettlingTasksDocument, { input: { audienceIds } })).gapMap!.settlingTasks!;

  test('the tasks that settle most come first, and the numbers are those of the cells behind', async () => {
    const { nodes, cellCount, totalCount } = await tasksOf(system, await everyAudience(system));
    expect(nodes).toHaveLength(totalCount);
    const settled = nodes.map(({ settles }) => settles);
    expect(settled).toEqual(settled.toSorted((a, b) => b - a));
    const cells = new Set(
      nodes.flatMap(({ cells: own }) => own.map(({ topic, audience }) => `${topic.id} ${audience.id}`)),
    );
    expect(cellCount).toBe(cells.size);
    expect(nodes.slice(0, 3).map(({ provider, audience, settles }) => [(provider ?? audience)!.id, settles])).toEqual([
      ['fhi', 87],
      ['lis-ore-nese-halssykdommer', 17],
      ['apotektekniker', 13],
    ]);
    for (const { maySettle, settles, settlesNeed, needCells, cells: own } of nodes) {
      expect(maySettle).toBe(own.length);
      expect(settlesNeed).toBe(needCells.length);
      expect(settles).toBeLessThanOrEqual(maySettle);
    }
    expect(nodes[0]).toMatchObject({ kind: 'PROVIDER', provider: { id: 'fhi' }, recordCount: 1 });
  });

  test('are the same in whatever order the audiences are named, and never more than the cells they may settle', async () => {
    const tasks = async (audienceIds: string[]) =>
      (
        await system.ask(operations.MapSettlingTasksDocument, {
          input: { audienceIds, topicIds: ['basale-smittevernrutiner'] },
        })
      ).gapMap!.settlingTasks!.nodes.map(({ provider, settles, maySettle }) => [provider?.id, settles, maySettle]);
    const expected = [['helsekursportalen', 1, 1]];
    expect(await tasks(['fastlege', 'hygienesykepleier'])).toEqual(expected);
    expect(await tasks(['hygienesykepleier', 'fastlege'])).toEqual(expected);
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
