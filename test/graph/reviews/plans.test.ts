import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../../generated/graphql.js';
import { tokenFor } from '../../support/identity.js';
import type { Client } from '../../support/client.js';
import { withSystem } from '../../support/with-system.js';

const HANDS = 'fhi-handhygieneveilederen';
const MRSA = 'fhi-mrsa-veilederen';
const HANDBOOK = 'fhi-smittevernhandboka';

const system = withSystem({ own: true });
let owner: Client;
beforeAll(async () => {
  owner = system.as(await tokenFor({ scopes: ['guidelines:write'], organisation: 'fhi' }));
});

const now = async (id: string) => (await system.ask(operations.ReviewedGuidelineNowDocument, { id })).guideline!;
const seen = async (id: string) => ({ id, version: (await now(id)).version });
const plan = (input: operations.PlanReviewsInput) => owner.ask(operations.PlanGuidelineReviewsDocument, { input });

describe('The owner of guidelines plans their reviews', () => {
  test('given two guidelines without a plan, when both are planned at once, both have the same proposed plan', async () => {
    const records = [await seen(HANDS), await seen(MRSA)];
    expect((await now(HANDS)).reviewPlan).toEqual({
      nextReview: null,
      due: null,
      cycleMonths: null,
      status: null,
      moves: 0,
      responsible: null,
    });

    const { planGuidelineReviews } = await plan({
      records,
      responsibleId: 'fhi',
      cycleMonths: 24,
      nextReview: '2090-05',
      status: 'PROPOSED',
      note: { why: 'plan for veilederne' },
    });

    const planned = {
      nextReview: '2090-05',
      due: '2090-05',
      cycleMonths: 24,
      status: 'PROPOSED',
      moves: 0,
      responsible: { id: 'fhi' },
    };
    expect(planGuidelineReviews).toMatchObject({
      errors: [],
      guidelines: [
        { id: HANDS, version: 2, reviewPlan: planned },
        { id: MRSA, version: 2, reviewPlan: planned },
      ],
    });
  });

  test('a moved date is counted; what is left out of the plan stays', async () => {
    const { planGuidelineReviews } = await plan({
      records: [await seen(MRSA)],
      nextReview: '2090-09-01',
      status: 'ADOPTED',
    });
    expect(planGuidelineReviews!.guidelines[0]!.reviewPlan).toEqual({
      nextReview: '2090-09-01',
      due: '2090-09-01',
      cycleMonths: 24,
      status: 'ADOPTED',
      moves: 1,
      responsible: { id: 'fhi' },
    });
  });

  test.each<[string, Partial<operations.PlanReviewsInput>, object]>([
    [
      'a date before the last one known',
      { nextReview: '2016-01' },
      {
        code: 'INVALID',
        field: 'nextReview',
        recordId: HANDS,
        message: 'nextReview 2016-01 is not later than 2017-02, the last date known of the record.',
      },
    ],
    [
      'a cycle of nothing',
      { cycleMonths: 0 },
      { code: 'INVALID', field: 'cycleMonths', message: 'cycleMonths 0 is not a whole number above 0.' },
    ],
    [
      'an organisation that does not exist',
      { responsibleId: 'finnes-ikke' },
      { code: 'UNKNOWN_REFERENCE', field: 'responsibleId' },
    ],
  ])('%s is refused, and none of the guidelines gets the plan', async (_, wrong, error) => {
    const before = [await now(HANDS), await now(HANDBOOK)];
    const { planGuidelineReviews } = await plan({
      records: before.map(({ id, version }) => ({ id, version })),
      nextReview: '2090',
      status: 'ADOPTED',
      ...wrong,
    });
    expect(planGuidelineReviews!.errors[0]).toMatchObject(error);
    expect([await now(HANDS), await now(HANDBOOK)]).toEqual(before);
  });

  test('where one of them was changed by somebody else, none gets the plan', async () => {
    const fresh = await seen(HANDBOOK);
    const { planGuidelineReviews } = await plan({
      records: [{ id: HANDS, version: 1 }, fresh],
      nextReview: '2091',
      status: 'ADOPTED',
    });
    expect(planGuidelineReviews!.errors).toMatchObject([{ code: 'CONFLICT', recordId: HANDS, currentVersion: 2 }]);
    expect(await seen(HANDBOOK)).toEqual(fresh);
  });

  test('without the scope of the registry it is refused', async () => {
    const stranger = system.as(await tokenFor({ scopes: ['courses:write'] }));
    const { errors } = await stranger.post(operations.PlanGuidelineReviewsDocument.toString(), {
      input: { records: [{ id: HANDS, version: 1 }], status: 'ADOPTED' },
    });
    expect(errors[0]!.extensions.code).toBe('FORBIDDEN');
  });
});
