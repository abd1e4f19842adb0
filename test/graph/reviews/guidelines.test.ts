import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../../generated/graphql.js';
import { tokenFor } from '../../support/identity.js';
import type { Client } from '../../support/client.js';
import { withSystem } from '../../support/with-system.js';

const HANDS = 'fhi-handhygieneveilederen';
const MRSA = 'fhi-mrsa-veilederen';
const HANDBOOK = 'fhi-smittevernhandboka';
const STANDARD = `${HANDBOOK}--basale-smittevernrutiner-i-helsetjenesten`;

const system = withSystem({ own: true });
let owner: Client;
beforeAll(async () => {
  owner = system.as(await tokenFor({ scopes: ['guidelines:write', 'courses:write'], organisation: 'fhi' }));
});

const now = async (id: string) => (await system.ask(operations.ReviewedGuidelineNowDocument, { id })).guideline!;
const review = async (input: Omit<operations.ReviewGuidelineInput, 'version'>) => {
  const { version } = await now(input.id);
  return (await owner.ask(operations.ReviewGuidelineDocument, { input: { ...input, version } })).reviewGuideline!;
};
const courseOn = async (id: string) => (await system.ask(operations.ReviewedCourseNowDocument, { id })).course!;

describe('A review is recorded', () => {
  const COURSE = 'korsn-handhygiene-elaering';
  beforeAll(async () => {
    await owner.ask(operations.PlanGuidelineReviewsDocument, {
      input: { records: [{ id: HANDS, version: 1 }], cycleMonths: 24, nextReview: '2026', status: 'PROPOSED' },
    });
  });

  test('unchanged: the next one moves by the cycle, and nothing that builds on it becomes due', async () => {
    const before = await now(HANDS);
    const course = await courseOn(COURSE);
    // Its only date is that of a page
    expect(course.currency).toMatchObject({ state: 'UNKNOWN', evidence: [{ reason: 'ONLY_SOURCE_DATE' }, {}] });

    const { guideline, errors } = await review({ id: HANDS, on: '2025-03-31', outcome: 'UNCHANGED' });

    expect(errors).toEqual([]);
    expect(guideline).toMatchObject({
      lastReviewed: '2025-03-31',
      lastUpdated: '2017-02',
      reviewPlan: { nextReview: '2027-03-31', moves: 1, status: 'PROPOSED' },
    });
    expect(guideline!.revisions).toEqual(before.revisions);
    expect(await courseOn(COURSE)).toEqual(course);
  });

  test('revised: it has a dated revision, and courses that build on it become due until they are reviewed', async () => {
    const what = 'Nytt kapittel om hansker etter høring';
    const { guideline } = await review({ id: HANDS, on: '2025-09', outcome: 'REVISED', what });

    expect(guideline).toMatchObject({
      lastReviewed: '2025-09',
      lastUpdated: '2025-09',
      reviewPlan: { nextReview: '2027-09', moves: 2 },
    });
    expect(guideline!.revisions.at(-1)).toEqual({
      date: '2025-09',
      note: what,
      chapterId: null,
      changesContent: true,
    });
    const due = await courseOn(COURSE);
    expect(due.currency).toMatchObject({
      state: 'REVIEW_DUE',
      evidence: [{ reason: 'GUIDELINE_REVISED', changedOn: '2025-09', change: what }, { reason: 'ONLY_SOURCE_DATE' }],
    });

    const { reviewCourse } = await owner.ask(operations.ReviewCourseDocument, {
      input: { id: COURSE, version: due.version, on: '2025-10-01' },
    });
    expect(reviewCourse).toMatchObject({
      errors: [],
      course: {
        lastReviewed: '2025-10-01',
        currency: { state: 'CURRENT', ownDate: '2025-10-01' },
        reviewPlan: { nextReview: null, status: null },
      },
    });
  });

  test('chapters that are named are reviewed with it; their own plans move by their own cycles', async () => {
    const guideline = await now(HANDBOOK);
    const { planChapterReview } = await owner.ask(operations.PlanChapterReviewDocument, {
      input: { id: STANDARD, version: guideline.version, cycleMonths: 6, responsibleId: 'fhi', status: 'ADOPTED' },
    });
    expect(planChapterReview).toMatchObject({
      errors: [],
      chapter: { reviewPlan: { nextReview: null, due: '2019-07-19', cycleMonths: 6, status: 'ADOPTED', moves: 0 } },
    });

    const reviewed = await review({
      id: HANDBOOK,
      on: '2025-08-31',
      outcome: 'REVISED',
      what: 'Oppdatert',
      chapterIds: [STANDARD],
    });

    const chapters = reviewed.guideline!.chapters;
    expect(chapters.find(({ id }) => id === STANDARD)).toMatchObject({
      lastUpdated: '2025-08-31',
      lastReviewed: '2025-08-31',
      reviewPlan: { nextReview: '2026-02-28', moves: 1 },
    });
    expect(chapters.filter(({ id }) => id !== STANDARD)).toEqual(
      guideline.chapters.filter(({ id }) => id !== STANDARD),
    );
  });

  test('a chapter by itself: the guideline tells which chapter changed, and keeps its own plan', async () => {
    const before = await now(HANDBOOK);
    const { reviewChapter } = await owner.ask(operations.ReviewChapterDocument, {
      input: {
        id: STANDARD,
        version: before.version,
        on: '2025-09-15',
        outcome: 'REVISED',
        what: 'Ny bruk av munnbind',
        nextReview: '2090',
      },
    });
    expect(reviewChapter).toMatchObject({
      errors: [],
      chapter: {
        lastUpdated: '2025-09-15',
        reviewPlan: { nextReview: '2090', moves: 2 },
        guideline: { version: before.version + 1, lastUpdated: '2025-09-15', reviewPlan: before.reviewPlan },
      },
    });
    expect(reviewChapter!.chapter!.guideline.revisions.at(-1)).toEqual({
      date: '2025-09-15',
      note: 'Ny bruk av munnbind',
      chapterId: STANDARD,
      changesContent: true,
    });
  });

  test.each<[string, Partial<operations.ReviewGuidelineInput>, string, string]>([
    ['in the future', { on: '2090-01-01' }, 'on', 'on 2090-01-01 is still to come; plan the review instead.'],
    [
      'before the last date known',
      { on: '2008' },
      'on',
      'on 2008 is before 2009-06, the last date known of the record.',
    ],
    [
      'with a next one that is not later',
      { nextReview: '2025-01-01' },
      'nextReview',
      'nextReview 2025-01-01 is not later than the review itself, 2025-01-01.',
    ],
    [
      'revised, without saying what',
      { outcome: 'REVISED', what: ' ' },
      'what',
      'what is missing; say what was revised.',
    ],
    [
      'of a chapter of another guideline',
      { chapterIds: [STANDARD] },
      'chapterIds',
      `chapterIds names "${STANDARD}", which is no chapter of the guideline.`,
    ],
  ])('%s it is refused', async (_, wrong, field, message) => {
    const before = await now(MRSA);
    const { errors } = await review({ id: MRSA, on: '2025-01-01', outcome: 'UNCHANGED', ...wrong });
    expect(errors).toMatchObject([{ code: 'INVALID', field, message }]);
    expect(await now(MRSA)).toEqual(before);
  });

  test('of a chapter that does not exist it is refused', async () => {
    const { reviewChapter } = await owner.ask(operations.ReviewChapterDocument, {
      input: { id: 'nei', version: 1, on: '2025', outcome: 'UNCHANGED' },
    });
    expect(reviewChapter).toMatchObject({ chapter: null, errors: [{ code: 'NOT_FOUND', recordId: 'nei' }] });
  });
});

describe('A guideline is withdrawn', () => {
  const withdraw = async (input: Omit<operations.WithdrawGuidelineInput, 'version'>) => {
    const { version } = await now(input.id);
    return (await owner.ask(operations.WithdrawGuidelineDocument, { input: { ...input, version } })).withdrawGuideline!;
  };

  test('replaced by another, which then names it; what builds on it is due', async () => {
    const courses = await system.post<{ guideline: { courses: { nodes: { id: string }[] } } }>(
      '{ guideline(id: "fhi-handhygieneveilederen") { courses(filter: { status: [ACTIVE] }) { nodes { id } } } }',
    );
    const [course] = courses.data.guideline.courses.nodes;
    const { guideline, errors } = await withdraw({ id: HANDS, on: '2025-11', replacedById: HANDBOOK });

    expect(errors).toEqual([]);
    expect(guideline).toMatchObject({ status: 'REPLACED', withdrawnOn: '2025-11', supersededBy: { id: HANDBOOK } });
    expect((await now(HANDBOOK)).supersedes).toEqual([{ id: HANDS }]);
    expect((await courseOn(course!.id)).currency!.evidence[0]).toMatchObject({
      reason: 'GUIDELINE_REPLACED',
      changedOn: '2025-11',
    });
  });

  test('without a successor', async () => {
    const { guideline } = await withdraw({ id: MRSA, on: '2025' });
    expect(guideline).toMatchObject({ status: 'WITHDRAWN', withdrawnOn: '2025', supersededBy: null });
  });

  test.each<[string, Partial<operations.WithdrawGuidelineInput>, object]>([
    ['in the future', { on: '2090' }, { code: 'INVALID', field: 'on' }],
    ['by itself', { replacedById: HANDBOOK }, { code: 'INVALID', field: 'replacedById' }],
    ['by one that does not exist', { replacedById: 'nei' }, { code: 'UNKNOWN_REFERENCE', field: 'replacedById' }],
  ])('%s it is refused', async (_, wrong, error) => {
    const before = await now(HANDBOOK);
    expect((await withdraw({ id: HANDBOOK, ...wrong })).errors).toMatchObject([error]);
    expect(await now(HANDBOOK)).toEqual(before);
  });
});
