import { describe, expect, test } from '@jest/globals';
import { progressOf } from '../../../subgraphs/plan/indicator-progress.js';

describe('An indicator against its target, by hand', () => {
  const series = (...values: [number, number][]) =>
    ({ observations: values.map(([year, value]) => ({ year, value, period: null })) }) as Parameters<
      typeof progressOf
    >[1];
  const indicator = (change: object) => ({
    baselineYear: 2019,
    baselineValue: 20,
    targetYear: 2029,
    targetValue: 10,
    direction: 'DOWN' as const,
    ...change,
  });
  test.each<[string, object, [number, number][], object]>([
    [
      'on the path',
      {},
      [
        [2019, 20],
        [2024, 15],
      ],
      { state: 'ON_PATH', expected: 15, remaining: 5 },
    ],
    [
      'behind it',
      {},
      [
        [2019, 20],
        [2024, 16],
      ],
      { state: 'OFF_PATH', expected: 15, remaining: 6 },
    ],
    [
      'reached',
      {},
      [
        [2019, 20],
        [2024, 9],
      ],
      { state: 'REACHED', expected: null, remaining: -1 },
    ],
    [
      'upwards',
      { targetValue: 30, direction: 'UP' },
      [
        [2019, 20],
        [2024, 26],
      ],
      { state: 'ON_PATH', expected: 25, remaining: 4 },
    ],
    ['no target', { targetValue: null }, [[2019, 20]], { state: 'NO_TARGET', expected: null, remaining: null }],
    ['no year', { targetYear: null }, [[2019, 20]], { state: 'NO_TARGET_YEAR', remaining: 10 }],
    ['no baseline', { baselineValue: null }, [[2019, 20]], { state: 'NO_BASELINE' }],
    [
      'the baseline of another series',
      {},
      [[2024, 12]],
      { state: 'BASELINE_IN_OTHER_SERIES', expected: null, remaining: 2 },
    ],
  ])('%s', (_, change, values, expected) => {
    expect(progressOf(indicator(change) as Parameters<typeof progressOf>[0], series(...values))).toMatchObject(
      expected,
    );
  });
});
