import { describe, expect, test } from '@jest/globals';
import { latestFirst, reportedIn } from '../../../subgraphs/plan/reported-progress.js';
import { repeatedObservation } from '../../../subgraphs/plan/repeated-observation.js';

const reports = (...periods: string[]) => periods.map((period) => ({ period }));

describe('What was reported in a period', () => {
  test.each<[string, string, string, 'REPORTED' | 'NOT_REPORTED', number]>([
    ['the same year', '2025', '2025', 'REPORTED', 0],
    ['a month of it', '2025-03', '2025', 'REPORTED', 0],
    ['its first and last day', '2025-01-01/2025-12-31', '2025', 'REPORTED', 0],
    ['one of several years', '2025', '2024/2026', 'REPORTED', 0],
    ['the year before', '2024', '2025', 'NOT_REPORTED', 0],
    ['the year after', '2026', '2025', 'NOT_REPORTED', 0],
    ['two years of which it is one', '2024/2025', '2025', 'NOT_REPORTED', 1],
    ['a year of which it is a half', '2025', '2025-01/2025-06', 'NOT_REPORTED', 1],
    ['the day after its last', '2026-01-01', '2025', 'NOT_REPORTED', 0],
    ['months that end where it begins', '2024-11/2025-01', '2025', 'NOT_REPORTED', 1],
  ])('%s: a report for %s in a report on %s', (_, reported, period, state, overlapping) => {
    const answer = reportedIn(reports(reported), period);
    expect([answer.state, answer.overlapping.length]).toEqual([state, overlapping]);
    expect(answer.reports).toHaveLength(state === 'REPORTED' ? 1 : 0);
  });

  test('nothing at all is not reported, which is a state of its own', () => {
    expect(reportedIn([], '2025')).toEqual({ state: 'NOT_REPORTED', reports: [], overlapping: [] });
  });

  test('the latest is the one that ends last: a year ends after its months', () => {
    const ordered = latestFirst(reports('2024', '2025-06', '2023/2025', '2025', '2025-01/2025-06', '2025-12'));
    expect(ordered.map(({ period }) => period)).toEqual([
      '2025',
      '2023/2025',
      '2025-12',
      '2025-06',
      '2025-01/2025-06',
      '2024',
    ]);
  });
});

describe('Two observations of the same', () => {
  const observation = { year: 2024, value: 1, period: null, series: 'A', region: null, note: null, sourceUrl: 'x' };
  test.each([
    ['the same year, series and region', {}, '2024, A, the whole country'],
    ['another value', { value: 2 }, '2024, A, the whole country'],
    ['the year written as a period', { period: '2024' }, '2024, A, the whole country'],
    ['another year', { year: 2025 }, null],
    ['another series', { series: 'B' }, null],
    ['no series', { series: null }, null],
    ['another region', { region: 'Agder' }, null],
    ['a part of the year', { period: '2024-05' }, null],
  ])('%s', (_, change, expected) => {
    expect(repeatedObservation([observation, { ...observation, ...change }])).toBe(expected);
  });
});
