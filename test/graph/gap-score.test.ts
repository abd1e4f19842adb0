import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

async function scoreOf(topicId: string, audienceId: string, weights: Partial<operations.ScoreWeights> = {}) {
  const { gapMap } = await system.ask(operations.CellScoreDocument, {
    input: { topicIds: [topicId], audienceIds: [audienceId] },
    weights: weights,
  });
  return gapMap!.rows!.nodes[0]!.cells[0]!.score;
}

describe('A score can be computed by hand from what comes with it', () => {
  test('isolation for nurses: no course, a local plan alone, a guideline in force', async () => {
    const score = await scoreOf('isolering', 'sykepleier');
    expect(score.inputs).toEqual([
      { dimension: 'COURSES', value: 0, atLeast: 0, atMost: 0, weight: 0.4, missing: null },
      { dimension: 'EDUCATION', value: 0.5, atLeast: 0.5, atMost: 0.5, weight: 0.4, missing: null },
      { dimension: 'GUIDELINES', value: 1, atLeast: 1, atMost: 1, weight: 0.2, missing: null },
      { dimension: 'CURRENCY', value: null, atLeast: null, atMost: null, weight: 0, missing: 'NOT_COLLECTED' },
    ]);
    // (0.4 × 0 + 0.4 × 0.5 + 0.2 × 1) / (0.4 + 0.4 + 0.2)
    expect(score).toMatchObject({ value: 0.4, atLeast: 0.4, atMost: 0.4, ruleVersion: '2' });
  });

  test('hand hygiene for nurses: two providers may answer, so that the bounds differ and one number would say too much', async () => {
    const score = await scoreOf('haandhygiene', 'sykepleier');
    expect(score.inputs[0]).toMatchObject({ value: null, atLeast: 0.5, atMost: 1, missing: 'UNDECIDED' });
    expect(score.value).toBeNull();
    // (0.4 × 0.5 + 0.4 × 0.5 + 0.2 × 1) / 1 and (0.4 × 1 + 0.4 × 0.5 + 0.2 × 1) / 1
    expect([score.atLeast, score.atMost].map((bound) => bound?.toFixed(12))).toEqual([
      '0.600000000000',
      '0.800000000000',
    ]);
  });

  test('cleaning for cleaners: education does not apply, and is left out of the mean', async () => {
    const score = await scoreOf('renhold', 'renholder');
    expect(score.inputs[1]).toMatchObject({ dimension: 'EDUCATION', value: null, missing: 'NOT_APPLICABLE' });
    expect(score.value).toBe(0);
  });

  test('without a need there is nothing to score', async () => {
    expect(await scoreOf('miljoavtrykk', 'sykepleier')).toMatchObject({ value: null, inputs: [] });
  });

  test.each([
    ['riktig-antibiotikabruk', 'sykepleier', { courses: 3, education: 1, guidelines: 0, currency: 2 }],
    ['basale-smittevernrutiner', 'lege', { courses: 1, education: 1, guidelines: 1, currency: 0 }],
    ['isolering', 'jordmor', {}],
  ])('%s for %s with weights %j', async (topicId, audienceId, weights) => {
    const { value, inputs } = await scoreOf(topicId, audienceId, weights);
    const used = inputs.filter(({ weight, missing }) => weight > 0 && missing !== 'NOT_APPLICABLE');
    const byHand =
      used.reduce((sum, input) => sum + input.weight * input.value!, 0) /
      used.reduce((sum, { weight }) => sum + weight, 0);
    if (used.length > 0 && used.every((input) => typeof input.value === 'number'))
      expect(value).toBeCloseTo(byHand, 12);
    else expect(value).toBeNull();
  });

  test('null, with the reason, where a needed source is not collected', async () => {
    const score = await scoreOf('isolering', 'sykepleier', { currency: 1 });
    expect(score.value).toBeNull();
    expect(score.inputs.find(({ dimension }) => dimension === 'CURRENCY')).toMatchObject({
      value: null,
      missing: 'NOT_COLLECTED',
    });
  });

  test.each([
    [{ courses: -1 }, 'weights.courses: must be 0 to 1000, not -1.'],
    [{ courses: 0, education: 0, guidelines: 0, currency: 0 }, 'weights: are all 0: at least one must be more.'],
  ])('weights %j: %s', async (weights, message) => {
    const { errors } = await system.post(operations.CellScoreDocument.toString(), {
      input: { topicIds: ['haandhygiene'], audienceIds: ['lege'] },
      weights,
    });
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
