import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const NMBU = 'nmbu-amr-nettkurs-riktig-antibiotikabruk-dyr';
const MATTILSYNET = 'mattilsynet-riktig-antibiotikabruk-dyr';
const PAIR = [MATTILSYNET, NMBU];

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  editor = system.as(await tokenFor({ scopes: ['courses:write'], organisation: 'fhi' }));
});

const seen = async (id: string) => {
  const { course } = await system.ask(operations.CourseInWorkDocument, { id });
  return { id, version: course!.version };
};
const decide = async (
  ids: string[],
  verdict: operations.OverlapVerdict,
  reason = 'samme innhold',
  version: number | null = null,
) => {
  const courses = await Promise.all(ids.map(seen));
  return (await editor.ask(operations.DecideOverlapDocument, { input: { courses, verdict, reason, version } }))
    .decideOverlap!;
};
const change = async (id: string) => {
  const { version } = await seen(id);
  await editor.ask(operations.UpdateCourseDocument, {
    input: { id, version, fields: { formatNote: `endret ${version}` } },
  });
};
const candidates = async (decided?: boolean) =>
  (await system.ask(operations.DecidedOverlapsDocument, { decided: decided ?? null })).overlapCandidates;
const decisionOnPair = async () =>
  (await candidates()).nodes.find(({ courses }) => courses.every(({ id }) => PAIR.includes(id)))!.decision;

describe('The coordinator decides on two courses that may be one', () => {
  test('undecided at first; the decision stands on the candidate, on both courses and in its history', async () => {
    expect(await decisionOnPair()).toBeNull();
    const all = await candidates();

    // The order in which the courses are named makes no difference
    const { overlapDecision, errors } = await decide([NMBU, MATTILSYNET], 'SAME_COURSE');

    const decision = {
      id: `${MATTILSYNET}--${NMBU}`,
      version: 1,
      archived: false,
      courses: PAIR.map((id) => ({ id })),
      courseVersions: [1, 1],
      verdict: 'SAME_COURSE',
      reason: 'samme innhold',
      holds: true,
    };
    expect({ overlapDecision, errors }).toEqual({ overlapDecision: decision, errors: [] });
    expect(await decisionOnPair()).toEqual(decision);
    for (const id of PAIR) {
      const { course } = await system.ask(operations.DecisionsOnCourseDocument, { id });
      expect(course!.overlapDecisions).toMatchObject([
        {
          ...decision,
          history: { nodes: [{ kind: 'OverlapDecision', action: 'CREATED', organisation: { id: 'fhi' } }] },
        },
      ]);
    }
    expect((await candidates(true)).nodes.map(({ decision: held }) => held)).toEqual([decision]);
    expect((await candidates(false)).totalCount).toBe(all.totalCount - 1);
  });

  test('made anew it replaces the one before, which stays in the history', async () => {
    const unseen = await decide(PAIR, 'RECOMMEND_MERGING', 'bør slås sammen');
    expect(unseen).toMatchObject({ errors: [{ code: 'ALREADY_EXISTS' }], overlapDecision: { version: 1 } });
    const { overlapDecision } = await decide(PAIR, 'RECOMMEND_MERGING', 'bør slås sammen', 1);
    expect(overlapDecision).toMatchObject({ version: 2, verdict: 'RECOMMEND_MERGING', reason: 'bør slås sammen' });
    const { course } = await system.ask(operations.DecisionsOnCourseDocument, { id: NMBU });
    expect(course!.overlapDecisions[0]!.history.nodes[0]!.fields).toEqual([
      { field: 'verdict', before: 'SAME_COURSE', after: 'RECOMMEND_MERGING' },
      { field: 'reason', before: 'samme innhold', after: 'bør slås sammen' },
    ]);
  });

  test('it holds until either course changes: then the pair is to be decided again, and can be', async () => {
    await change(NMBU);
    expect(await decisionOnPair()).toMatchObject({
      verdict: 'RECOMMEND_MERGING',
      courseVersions: [1, 1],
      holds: false,
    });
    expect((await candidates(true)).totalCount).toBe(0);
    const open = await candidates(false);
    expect(open.totalCount).toBe((await candidates()).totalCount);

    const { overlapDecision } = await decide(PAIR, 'LOCAL_VARIANT', 'lokal variant', 2);
    expect(overlapDecision).toMatchObject({ version: 3, courseVersions: [1, 2], holds: true });
    expect((await candidates(true)).totalCount).toBe(1);
  });

  test('withdrawn it is gone from candidates and courses; deciding again brings it back', async () => {
    const { id, version } = (await decisionOnPair())!;
    const { archiveOverlapDecision } = await editor.ask(operations.ArchiveOverlapDecisionDocument, {
      input: { id, version },
    });
    expect(archiveOverlapDecision).toMatchObject({ errors: [], overlapDecision: { archived: true } });
    expect(await decisionOnPair()).toBeNull();
    const { course } = await system.ask(operations.DecisionsOnCourseDocument, { id: NMBU });
    expect(course!.overlapDecisions).toEqual([]);

    const { overlapDecision } = await decide(PAIR, 'COMPLEMENTS');
    expect(overlapDecision).toMatchObject({ id, version: version + 2, archived: false, verdict: 'COMPLEMENTS' });
  });

  test('a course that was changed after it was looked at stops the decision, and says what differs', async () => {
    const courses = await Promise.all(PAIR.map(seen));
    await change(MATTILSYNET);
    const { decideOverlap } = await editor.ask(operations.DecideOverlapDocument, {
      input: { courses, verdict: 'DIFFERENT', reason: 'ulike' },
    });
    expect(decideOverlap).toMatchObject({
      overlapDecision: { verdict: 'COMPLEMENTS', holds: false },
      errors: [{ code: 'CONFLICT', recordId: MATTILSYNET, differences: [{ field: 'formatNote', after: 'endret 1' }] }],
    });
  });

  test('a course that is not there, the same course twice, and no reason', async () => {
    const unknown = [await seen(NMBU), { id: 'finnes-ikke', version: 1 }];
    const input = { courses: unknown, verdict: 'DIFFERENT' as const, reason: 'ulike' };
    const { decideOverlap } = await editor.ask(operations.DecideOverlapDocument, { input });
    expect(decideOverlap!.errors).toMatchObject([{ code: 'NOT_FOUND', recordId: 'finnes-ikke' }]);
    const { version } = (await decisionOnPair())!;
    await expect(decide(PAIR, 'DIFFERENT', '', version)).rejects.toThrow('is blank: write something.');
    const twice = { ...input, courses: [await seen(NMBU), await seen(NMBU)] };
    const { errors } = await editor.post(operations.DecideOverlapDocument.toString(), { input: twice });
    expect(errors[0]).toMatchObject({
      message: 'input.courses: must name two different courses.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

test('candidates with their decisions are found in memory, however many there are', async () => {
  await decide(['asp-rak-legevakt', 'korsn-handhygiene-elaering'], 'DIFFERENT');
  expect(new Set(await system.databaseCommands(() => candidates()))).toEqual(new Set(['courses.find view']));
});

describe('The extent of a cell counts what is decided', () => {
  const extent = async () => {
    const input = { topicIds: ['haandhygiene'], audienceIds: ['helsepersonell'] } as operations.GapMapInput;
    const { courses } = (await system.ask(operations.GapCellsDocument, { input })).gapMap!.rows!.nodes[0]!.cells[0]!;
    return `${courses!.distinct} of ${courses!.distinctOf}`;
  };
  // Of the data set's overlap group handhygiene-elaering, and the third offered course of the cell
  const [GROUPED, ALSO, OTHER] = [
    'fhi-undervisningsfilmer-handhygiene',
    'kompetansebroen-handhygiene',
    'helsekursportalen-hygiene-og-smittevern',
  ] as const;

  test('two of one overlap group that are different count twice, until either changes', async () => {
    expect(await extent()).toBe('2 of 3');
    await decide([GROUPED, ALSO], 'DIFFERENT');
    expect(await extent()).toBe('3 of 3');
    await change(ALSO);
    expect(await extent()).toBe('2 of 3');
  });

  test('two that are the same count once, though the data set kept them apart', async () => {
    await decide([OTHER, ALSO], 'SAME_COURSE');
    expect(await extent()).toBe('1 of 3');
    await change(OTHER);
    expect(await extent()).toBe('2 of 3');
  });

  test('a double is archived in spite of the decision on it, which ends with it', async () => {
    const { overlapDecision } = await decide([OTHER, ALSO], 'SAME_COURSE', 'dobbelt', 1);
    const { archiveCourse } = await editor.ask(operations.ArchiveCourseDocument, { input: await seen(OTHER) });
    expect(archiveCourse!.errors).toEqual([]);
    expect(await extent()).toBe('1 of 2');
    const { course } = await system.ask(operations.DecisionsOnCourseDocument, { id: ALSO });
    expect(course!.overlapDecisions).toMatchObject([
      { verdict: 'DIFFERENT', holds: false },
      { id: overlapDecision!.id, reason: 'dobbelt', holds: false },
    ]);
  });
});
