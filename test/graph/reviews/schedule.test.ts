import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as operations from '../../generated/graphql.js';
import { tokenFor } from '../../support/identity.js';
import { enterCourse } from '../../support/new-course.js';
import { starterRows } from '../../support/starter-data.js';
import { withSystem } from '../../support/with-system.js';
import { times } from '../../support/volume.js';

type Asked = operations.ReviewScheduleQueryVariables;

const system = withSystem({ own: true });

const ask = async (variables: Asked) =>
  (await system.ask(operations.ReviewScheduleDocument, variables)).reviewSchedule!;

const applying = starterRows('guidelines').filter(({ status }) => status === 'IN_FORCE' || status === 'UNKNOWN');

describe('The starter data has next to no plans', () => {
  test('two guidelines have a cycle: one is past it, one is not', async () => {
    const { guidelines } = await ask({ states: ['OVERDUE', 'PLANNED'] });
    expect(guidelines!.nodes).toEqual([
      {
        state: 'OVERDUE',
        due: '2024-09-12',
        undecided: false,
        responsible: { id: 'hdir' },
        responsibleInferred: true,
        plan: { status: null },
        guideline: {
          id: 'hdir-antibiotika-i-primaerhelsetjenesten',
          status: 'IN_FORCE',
          firstPublished: '2008',
          lastUpdated: '2023-09-12',
          lastReviewed: null,
        },
      },
      expect.objectContaining({ state: 'PLANNED', due: '2027-04-29' }),
    ]);
    expect(guidelines!.counts).toEqual({ overdue: 1, planned: 1, unplanned: applying.length - 2 });
  });

  test('the queue of guidelines without a plan: those that may apply, oldest first, undated last', async () => {
    const { guidelines } = await ask({ states: ['UNPLANNED'] });
    const planned = ['hdir-antibiotika-i-primaerhelsetjenesten', 'hdir-antibiotika-i-sykehus'];
    const expected = applying
      .filter(({ id }) => !planned.includes(id))
      .map(({ id, lastUpdated, firstPublished }) => [(lastUpdated ?? firstPublished ?? '~') as string, id].join(' '))
      .sort();
    const dated = guidelines!.nodes.map(({ guideline: { id, lastUpdated, firstPublished } }) =>
      [lastUpdated ?? firstPublished ?? '~', id].join(' '),
    );
    expect(dated).toEqual(expected);
    expect(guidelines!.totalCount).toBe(expected.length);
  });

  test('retired courses, and outcomes of regulations that no longer apply, need no review', async () => {
    const { courses, learningOutcomes } = await ask({});
    expect(courses!.totalCount).toBe(starterRows('courses').filter(({ status }) => status !== 'RETIRED').length);
    expect(courses!.nodes.filter(({ course }) => course.status === 'RETIRED')).toEqual([]);
    const ended = starterRows('programmes')
      .filter(({ regulation }) => (regulation as { inForceTo?: string | null } | null)?.inForceTo)
      .map(({ id }) => id);
    expect(ended).not.toEqual([]);
    expect(learningOutcomes!.totalCount).toBe(
      starterRows('outcomes').filter(({ programmeId }) => !ended.includes(programmeId as string)).length,
    );
  });
});

describe('Every course but a retired one is on the schedule', () => {
  test.each<[operations.CourseStatus, operations.ReviewState | null]>([
    ['ACTIVE', 'PLANNED'],
    ['UNKNOWN', 'PLANNED'],
    // Announced and not offered yet: its content may be due before it starts.
    ['PLANNED', 'PLANNED'],
    ['RETIRED', null],
  ])('a course that is %s, with a review planned in 2085: %s', async (status, state) => {
    // Given a course of that status
    const editor = system.as(await tokenFor({ scopes: ['courses:write'] }));
    const id = `kurs-${status.toLowerCase()}`;
    await enterCourse(editor, id, { status, topicIds: ['haandhygiene'] });
    // When its review is planned
    await editor.ask(operations.PlanCourseReviewsDocument, {
      input: { records: [{ id, version: 1 }], nextReview: '2085', status: 'ADOPTED' },
    });
    // Then it is listed unless it is retired
    const { courses } = await ask({ from: '2085', to: '2085', states: ['PLANNED', 'OVERDUE'] });
    const listed = courses!.nodes.filter(({ course }) => course.id === id).map((review) => [review.state, review.due]);
    expect(listed).toEqual(state === null ? [] : [[state, '2085']]);
  });
});

test('the moves of any number of plans cost the same queries', async () => {
  // In the order of their names: queries that wait for nothing of each other run in any order.
  const cost = async (list: string, first: number) => {
    const commands = await system.databaseCommands(async () => {
      const { errors } = await system.post(
        `{ reviewSchedule { ${list}(first: ${first}) { nodes { plan { moves changedAt } } } } }`,
      );
      expect(errors).toEqual([]);
    });
    return commands.toSorted();
  };
  for (const list of ['guidelines', 'chapters', 'courses', 'learningOutcomes']) {
    expect(await cost(list, 60)).toEqual(await cost(list, 1));
  }
});

describe('What a planner asks for', () => {
  test.each<[string, Asked, string]>([
    ['an organisation that does not exist', { responsible: ['nei'] }, 'responsible: there is no "nei".'],
    ['a topic that does not exist', { topicIds: ['nei'] }, 'topicIds: there is no "nei".'],
    ['a period that ends before it starts', { from: '2027', to: '2026-12' }, 'to: 2026-12 is before 2027.'],
  ])('%s is refused by name', async (_, variables, message) => {
    const { errors } = await system.post(operations.ReviewScheduleDocument.toString(), variables);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a period: what may be due within it, and whether that is certain; the unplanned are listed still', async () => {
    const editor = system.as(await tokenFor({ scopes: ['guidelines:write'] }));
    const due = { 'fhi-smittevernhandboka': '2080', 'fhi-vaksinasjonsveilederen': '2080-06' };
    for (const [id, nextReview] of Object.entries(due)) {
      await editor.ask(operations.PlanGuidelineReviewsDocument, {
        input: { records: [{ id, version: 1 }], nextReview, responsibleId: 'hdir', status: 'PROPOSED' },
      });
    }
    const { guidelines } = await ask({ from: '2080-06', to: '2080-08', responsible: ['hdir'] });
    const planned = guidelines!.nodes.filter(({ state }) => state !== 'UNPLANNED');
    expect(planned.map(({ guideline, ...review }) => [guideline.id, review.due, review.undecided])).toEqual([
      ['fhi-smittevernhandboka', '2080', true],
      ['fhi-vaksinasjonsveilederen', '2080-06', false],
    ]);
    expect(planned.map(({ responsibleInferred, plan }) => [responsibleInferred, plan.status])).toEqual([
      [false, 'PROPOSED'],
      [false, 'PROPOSED'],
    ]);
    expect(guidelines!.counts.unplanned).toBeGreaterThan(0);
    expect((await ask({ from: '2081' })).guidelines!.counts).toMatchObject({ overdue: 0, planned: 0 });
  });
});

test('every count equals its list, whatever is asked and planned', async () => {
  const token = await tokenFor({ scopes: ['guidelines:write', 'courses:write', 'education:write'] });
  const editor = system.as(token);
  const dates = fc.constantFrom('2026', '2026-11', '2027-02-28', '2030-06', '2090');
  const ids = (file: string) => fc.constantFrom(...starterRows(file).map(({ id }) => id));
  const plans = fc.record({
    guideline: ids('guidelines'),
    course: ids('courses'),
    outcome: ids('outcomes'),
    on: dates,
  });
  const asked = fc.record(
    {
      from: fc.option(dates),
      responsible: fc.option(fc.constantFrom<string[][]>(['fhi'], ['hdir', 'asp'], ['hod'])),
      topicIds: fc.option(fc.uniqueArray(ids('topics'), { minLength: 1, maxLength: 3 })),
    },
    { requiredKeys: [] },
  );
  const versions: Record<string, number> = {
    'fhi-smittevernhandboka': 2,
    'fhi-vaksinasjonsveilederen': 2,
  };
  const planned = (id: string, nextReview: string) => ({
    input: { records: [{ id, version: versions[id] ?? 1 }], nextReview, status: 'ADOPTED' as const },
  });
  const changed = ({ id, version }: { id: string; version: number }) => (versions[id] = version);

  await fc.assert(
    fc.asyncProperty(plans, asked, async ({ guideline, course, outcome, on }, variables) => {
      const { planGuidelineReviews } = await editor.ask(
        operations.PlanGuidelineReviewsDocument,
        planned(guideline, on),
      );
      planGuidelineReviews!.guidelines.forEach(changed);
      const { planCourseReviews } = await editor.ask(operations.PlanCourseReviewsDocument, planned(course, on));
      planCourseReviews!.courses.forEach(changed);
      const { planLearningOutcomeReviews } = await editor.ask(
        operations.PlanLearningOutcomeReviewsDocument,
        planned(outcome, on),
      );
      planLearningOutcomeReviews!.learningOutcomes.forEach(changed);

      const all = await ask(variables);
      for (const kind of ['guidelines', 'chapters', 'courses', 'learningOutcomes'] as const) {
        const { counts, totalCount } = all[kind]!;
        expect(counts.overdue + counts.planned + counts.unplanned).toBe(totalCount);
        for (const state of ['OVERDUE', 'PLANNED', 'UNPLANNED'] as const) {
          const rows = await allRows(kind, { ...variables, states: [state] });
          expect([kind, state, rows.length]).toEqual([kind, state, counts[COUNT_OF[state]]]);
          expect(new Set(rows.map((row) => row.state))).toEqual(new Set(rows.length > 0 ? [state] : []));
        }
      }
    }),
    { numRuns: times(10, 100) },
  );
});

const AFTER = {
  guidelines: 'afterGuidelines',
  chapters: 'afterChapters',
  courses: 'afterCourses',
  learningOutcomes: 'afterOutcomes',
} as const;
const COUNT_OF = { OVERDUE: 'overdue', PLANNED: 'planned', UNPLANNED: 'unplanned' } as const;

/** All rows of a list of the schedule, page by page. */
async function allRows(kind: keyof typeof AFTER, variables: Asked): Promise<{ state: string }[]> {
  const rows: { state: string }[] = [];
  let after: string | null | undefined = null;
  do {
    const list: NonNullable<Awaited<ReturnType<typeof ask>>[typeof kind]> = (
      await ask({ ...variables, [AFTER[kind]]: after, first: 100 })
    )[kind]!;
    rows.push(...list.nodes);
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after);
  return rows;
}
