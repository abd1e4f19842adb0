import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planHistory } from '../../bench/synth/history-plan.js';
import { dateMove } from '../../bench/synth/moved-dates.js';
import { readOptions } from '../../bench/synth/options.js';
import { inventedName } from '../../bench/synth/people.js';
import { PROJECT_ROOT } from '../../platform/paths.js';

const now = new Date('2026-11-30T12:00:00Z');
const read = (line: string) => readOptions(line.split(' '), now);

describe('npm run synth', () => {
  test('reads what is to be made', () => {
    expect(read('--scale 10 --out /tmp/set')).toEqual({
      data: { scale: 10, seed: 1, recordedAt: '2021-01-01T00:00:00.000Z', out: '/tmp/set' },
      history: null,
    });
    expect(read('--history 100000 --into /tmp/data --seed 2')).toEqual({
      data: null,
      history: { changes: 100_000, versions: 2000, until: now.toISOString(), seed: 2, into: '/tmp/data' },
    });
    expect(read('--help')).toBeNull();
  });

  test.each([
    ['--scale 10', '--out is missing'],
    ['--out /tmp/set', '--scale is missing'],
    ['--scale 0 --out /tmp/set', '--scale must be a whole number from 1, not "0"'],
    ['--scale ten --out /tmp/set', '--scale must be a whole number from 1, not "ten"'],
    ['--scale 2 --seed x --out /tmp/set', '--seed must be a whole number from 0, not "x"'],
    [`--scale 2 --out ${join(PROJECT_ROOT, 'data')}`, '--out is the starter data itself'],
    ['--scale 2 --out /tmp/set --recorded-at yesterday', '--recorded-at must be a moment'],
    ['--scale 2 --out /tmp/set --history 5', 'Say either'],
    ['--seed 1', 'Say either'],
    ['--scale 2 --out /tmp/set --until 2022-01-01', '--until is not for this'],
    ['--history 5', '--into is missing'],
    ['--history 5 --into /tmp/data --until 2099-01-01T00:00:00Z', '--until must be a past moment'],
    ['--size 5', "Unknown option '--size'"],
  ])('%s: refused, with what it must be', (line, reason) => {
    expect(() => read(line)).toThrow(reason);
  });
});

test('A history has all its changes, those of the one course apart, in order of time', () => {
  const from = '2021-01-01T00:00:00.000Z';
  const until = '2026-01-01T00:00:00.000Z';
  const sets = [...planHistory({ changes: 1050, ofOneCourse: 40, from, until })];
  expect(sets.reduce((sum, { records }) => sum + records, 0)).toBe(1050);
  expect(sets.filter(({ isOfOneCourse }) => isOfOneCourse)).toHaveLength(40);
  const moments = sets.map(({ at }) => at);
  expect(moments).toEqual([...new Set(moments)].sort());
  expect(moments.at(-1)).toBe(until);
  expect(moments[0]! > from).toBe(true);
});

test.each([
  [{ a: '2020', b: '2020-03-31' }, 400, ['2019', '2019-03-31']],
  [{ a: '2020-02', b: '2020-03-31' }, 31, ['2020-01', '2020-02-29']],
  [{ a: '2020-03-01', b: '2020-03-31' }, 1, ['2020-02-29', '2020-03-30']],
  [{ a: '2021-02/2021-03', b: '2022-01-31' }, 365, ['2020-02', '2021-01-31']],
])('Dates of %j move back together by some %i days', (row, days, moved) => {
  const { date } = dateMove(row, days);
  expect([row.a.split('/')[0]!, row.b].map(date)).toEqual(moved);
});

test('Invented names differ', () => {
  const names = Array.from({ length: 6000 }, (_, number) => inventedName(number));
  expect(new Set(names).size).toBe(6000);
});
