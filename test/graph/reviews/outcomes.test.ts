import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../../generated/graphql.js';
import { tokenFor } from '../../support/identity.js';
import type { Client } from '../../support/client.js';
import { withSystem } from '../../support/with-system.js';

/** Of the regulation of nursing, in force from 2025-08-01. */
const OUTCOME = 'sykepleie-par4e';
const [FIRST, SECOND] = ['asp-rak-legevakt', 'nhi-nye-koronavirus-helsepersonell'] as const;

const system = withSystem({ own: true });
let analyst: Client;
beforeAll(async () => {
  analyst = system.as(await tokenFor({ scopes: ['education:write', 'courses:write'], organisation: 'hdir' }));
});

const outcomeNow = async () =>
  (await system.ask(operations.ReviewedOutcomeNowDocument, { id: OUTCOME })).learningOutcome!;
const courseNow = async (id: string) => (await system.ask(operations.ReviewedCourseNowDocument, { id })).course!;

describe('An analyst keeps learning outcomes under review', () => {
  test('a cycle counts from the regulation, until a review is recorded', async () => {
    const { planLearningOutcomeReviews } = await analyst.ask(operations.PlanLearningOutcomeReviewsDocument, {
      input: { records: [{ id: OUTCOME, version: 1 }], cycleMonths: 12, responsibleId: 'hkdir', status: 'ADOPTED' },
    });
    expect(planLearningOutcomeReviews).toMatchObject({
      errors: [],
      learningOutcomes: [
        {
          version: 2,
          lastReviewed: null,
          currency: { ownDate: '2025-08-01' },
          reviewPlan: {
            nextReview: null,
            due: '2026-08-01',
            status: 'ADOPTED',
            moves: 0,
            responsible: { id: 'hkdir' },
          },
        },
      ],
    });

    const { reviewLearningOutcome } = await analyst.ask(operations.ReviewLearningOutcomeDocument, {
      input: { id: OUTCOME, version: 2, on: '2025-10' },
    });
    expect(reviewLearningOutcome).toMatchObject({
      errors: [],
      learningOutcome: {
        lastReviewed: '2025-10',
        currency: { ownDate: '2025-10' },
        reviewPlan: { nextReview: '2026-10', due: '2026-10', moves: 1 },
      },
    });
  });

  test('a review or a next one before the regulation is refused', async () => {
    const before = await outcomeNow();
    const { version } = before;
    const { reviewLearningOutcome } = await analyst.ask(operations.ReviewLearningOutcomeDocument, {
      input: { id: OUTCOME, version, on: '2024' },
    });
    expect(reviewLearningOutcome!.errors).toMatchObject([
      { code: 'INVALID', field: 'on', message: 'on 2024 is before 2025-10, the last date known of the record.' },
    ]);
    const { planLearningOutcomeReviews } = await analyst.ask(operations.PlanLearningOutcomeReviewsDocument, {
      input: { records: [{ id: OUTCOME, version }], nextReview: '2025-07', status: 'ADOPTED' },
    });
    expect(planLearningOutcomeReviews!.errors).toMatchObject([{ code: 'INVALID', field: 'nextReview' }]);
    expect(await outcomeNow()).toEqual(before);
  });
});

describe('A provider plans the reviews of its courses', () => {
  test('in bulk, and the date of a page that mentions a course is no review to count from', async () => {
    const records = [
      { id: FIRST, version: 1 },
      { id: SECOND, version: 1 },
      { id: 'asp-rask-kurs-4-behandling-av-infeksjoner', version: 1 },
    ];
    const { planCourseReviews } = await analyst.ask(operations.PlanCourseReviewsDocument, {
      input: { records, cycleMonths: 36, status: 'PROPOSED' },
    });
    expect(planCourseReviews!.errors).toEqual([]);
    expect(planCourseReviews!.courses.map(({ id, reviewPlan }) => [id, reviewPlan.due, reviewPlan.status])).toEqual([
      // Published 2023
      [FIRST, '2026', 'PROPOSED'],
      // Reviewed 2020-05-29
      [SECOND, '2023-05-29', 'PROPOSED'],
      // Mentioned on a page of 2021-09-08
      ['asp-rask-kurs-4-behandling-av-infeksjoner', null, 'PROPOSED'],
    ]);
  });

  test('a plan that is emptied has no status, and a course that does not exist stops the whole', async () => {
    const { version } = await courseNow(FIRST);
    const refused = await analyst.ask(operations.PlanCourseReviewsDocument, {
      input: {
        records: [
          { id: FIRST, version },
          { id: 'nei', version: 1 },
        ],
        cycleMonths: null,
        status: 'ADOPTED',
      },
    });
    expect(refused.planCourseReviews!.errors).toMatchObject([{ code: 'NOT_FOUND', recordId: 'nei' }]);
    expect((await courseNow(FIRST)).version).toBe(version);

    const emptied = await analyst.ask(operations.PlanCourseReviewsDocument, {
      input: { records: [{ id: FIRST, version }], cycleMonths: null, status: 'ADOPTED' },
    });
    expect(emptied.planCourseReviews!.courses[0]!.reviewPlan).toMatchObject({ due: null, status: null });
  });
});
