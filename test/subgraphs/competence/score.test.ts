import { expect, test } from '@jest/globals';
import { checkedWeights, scoreOf } from '../../../subgraphs/competence/gap-map/score.js';
import type { JudgedCell } from '../../../subgraphs/competence/gap-map/verdicts/judge.js';

const cell = { need: { certain: true }, dimensions: [], guidelines: null } as unknown as JudgedCell;
const weights = checkedWeights({ courses: 0, education: 0, guidelines: 0, currency: 1 });

test.each<[string, Record<string, number>, object]>([
  ['nothing is known of any', { UNKNOWN: 3 }, { value: null, atLeast: null, atMost: null, missing: 'NOT_COLLECTED' }],
  ['one of two is current', { CURRENT: 1, REVIEW_DUE: 1, UNKNOWN: 2 }, { value: 0.5, atLeast: 0.5, atMost: 0.5 }],
  [
    'one is undecided: it may be current or due',
    { CURRENT: 1, REVIEW_DUE: 2, UNDECIDED: 1 },
    { value: null, atLeast: 0.25, atMost: 0.5, missing: 'UNDECIDED' },
  ],
])('The share of courses that are current: %s', (_, states, expected) => {
  const currency = Object.fromEntries(Object.entries(states).map(([state, count]) => [state, { DIRECT: count }]));
  const { inputs, value } = scoreOf(cell, currency, weights);
  expect(inputs.find(({ dimension }) => dimension === 'CURRENCY')).toMatchObject(expected);
  expect(value).toBe((expected as { value: number | null }).value);
});
