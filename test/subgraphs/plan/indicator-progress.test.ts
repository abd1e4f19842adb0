import { describe, expect, test } from '@jest/globals';
import { progressOf } from '../../../subgraphs/plan/indicator-progress.js';
import { latestNational } from '../../../subgraphs/plan/series.js';

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

describe('The latest measurement of the whole country', () => {
  const one = (time: string, value: number, region: string | null = null) => ({
    year: Number(time.slice(0, 4)),
    period: time.length > 4 ? time : null,
    value,
    region,
    series: null,
    note: null,
    sourceUrl: 'https://eksempel.no/',
  });
  test.each([
    ['the newest', [one('2015', 1), one('2021', 2)], 2],
    ['whatever the order', [one('2021', 2), one('2015', 1)], 2],
    ['not that of a county, though it is newer', [one('2015', 1), one('2022', 9, 'Agder')], 1],
    [
      'none where all are counties, or extremes',
      [one('2022', 9, 'Agder (høyest)'), one('2022', 3, 'Troms (lavest)')],
      null,
    ],
    ['none where nothing is measured', [], null],
    ['a whole year ends after a part of it', [one('2016-05/2016-08', 18.5), one('2016', 17.9)], 17.9],
    ['a season ends in its second year', [one('2019/2020', 44), one('2019', 40)], 44],
    ['of those that end together, what begins later', [one('2021-02/2021-03', 58.3), one('2021-03', 51.4)], 51.4],
  ])('%s', (_, observations, value) => expect(latestNational(observations)?.value ?? null).toBe(value));

  const target = {
    baselineYear: 2019,
    baselineValue: 20,
    targetYear: 2029,
    targetValue: 10,
    direction: 'DOWN' as const,
  };
  test.each<[string, ReturnType<typeof one>[], object]>([
    [
      'a county that has reached it',
      [one('2019', 20), one('2024', 16), one('2024', 9, 'Agder')],
      { state: 'OFF_PATH', latest: { value: 16 }, expected: 15, remaining: 6 },
    ],
    [
      'counties alone',
      [one('2019', 20, 'Agder'), one('2024', 9, 'Agder')],
      { state: 'NO_NATIONAL_FIGURE', latest: null, expected: null, remaining: null },
    ],
    [
      'a baseline that is a county\u2019s',
      [one('2019', 20, 'Agder'), one('2024', 16)],
      { state: 'BASELINE_IN_OTHER_SERIES', remaining: 6 },
    ],
  ])('decides how a series stands to a national target: %s', (_, observations, expected) => {
    const series = { observations } as Parameters<typeof progressOf>[1];
    expect(progressOf(target, series)).toMatchObject(expected);
  });
});
