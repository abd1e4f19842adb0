import { expect, test } from '@jest/globals';
import { planReport } from '../../../subgraphs/plan/report.js';
import type { Stores } from '../../../subgraphs/plan/store.js';

/** A plan whose measures are kept in another order than they have in it. */
const KEPT = [
  { id: 'm2', kind: 'MEASURE', position: 4 },
  { id: 'g2', kind: 'GOAL', position: 1 },
  { id: 'm10', kind: 'MEASURE', position: 10 },
  { id: 'g1', kind: 'STRATEGY_GOAL', position: 0 },
  { id: 'm1', kind: 'MEASURE', position: 3 },
  { id: 'frame', kind: 'FRAME', position: 2 },
];
const stores = {
  plans: { byIds: () => Promise.resolve([{ id: 'plan', status: 'ADOPTED' }]) },
  measures: { find: () => Promise.resolve(KEPT.map((measure) => ({ ...measure, indicatorId: null }))) },
  indicators: { find: () => Promise.resolve([]) },
  measureProgress: { find: () => Promise.resolve([{ measureId: 'frame', period: '2026' }]) },
} as unknown as Stores;

test('a report lists goals, measures and what was reported of them in the order of the plan', async () => {
  const { goals, measures, progress } = await planReport(stores, 'plan', '2026');
  expect({
    goals: goals.map(({ id }) => id),
    measures: measures.map(({ id }) => id),
    progress: progress.map(({ measure, state }) => [measure.id, state]),
  }).toEqual({
    goals: ['g1', 'g2'],
    measures: ['m1', 'm2', 'm10'],
    progress: [
      ['frame', 'REPORTED'],
      ['m1', 'NOT_REPORTED'],
      ['m2', 'NOT_REPORTED'],
      ['m10', 'NOT_REPORTED'],
    ],
  });
});
