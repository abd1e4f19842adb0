import { describe, expect, test } from '@jest/globals';
import { hasEnded, legalState, type LegalState } from '../../../subgraphs/education/legal-state.js';

const regulation = {
  inForceFrom: '2019-03-01',
  inForceTo: null as string | null,
  lastChangeInForce: null as string | null,
  replaces: [] as string[],
};
const replaced = { replaces: ['forskrift/2008-01-25-128'] };
const changed = { lastChangeInForce: '2025-09-01' };
const ended = { inForceTo: '2026-02-28' };

describe('Whether the text that is kept was law on a day', () => {
  test.each<[string, Partial<typeof regulation>, string, LegalState]>([
    ['the first day', {}, '2019-03-01', 'IN_FORCE'],
    ['the day before, where nothing was replaced', {}, '2019-02-28', 'NOT_YET_IN_FORCE'],
    ['the day before, where an older regulation applied', replaced, '2019-02-28', 'OLDER_TEXT_NOT_COLLECTED'],
    ['a year before', {}, '2018', 'NOT_YET_IN_FORCE'],
    ['the year in which it began', {}, '2019', 'UNDECIDED'],
    ['the month in which it began, after an older one', replaced, '2019-03', 'UNDECIDED'],
    ['a month after it began', {}, '2019-04', 'IN_FORCE'],
    ['before the last change', changed, '2025-08-31', 'OLDER_TEXT_NOT_COLLECTED'],
    ['the day of the last change', changed, '2025-09-01', 'IN_FORCE'],
    ['the month of the last change', changed, '2025-09', 'UNDECIDED'],
    ['the year it began, before the last change', changed, '2019', 'UNDECIDED'],
    [
      'the year it began, after an older one, before the last change',
      { ...changed, ...replaced },
      '2019',
      'OLDER_TEXT_NOT_COLLECTED',
    ],
    ['the last day', ended, '2026-02-28', 'IN_FORCE'],
    ['the day after', ended, '2026-03-01', 'ENDED'],
    ['the month in which it ended', ended, '2026-02', 'UNDECIDED'],
    ['the year in which it ended', ended, '2026', 'UNDECIDED'],
    ['a year after', ended, '2027', 'ENDED'],
    ['an end known by its year alone', { inForceTo: '2026' }, '2026-05-01', 'UNDECIDED'],
    [
      'a change announced before it applies',
      { inForceFrom: '2026-03-01', ...changed },
      '2025-10-01',
      'NOT_YET_IN_FORCE',
    ],
  ])('%s', (_, change, on, expected) => expect(legalState({ ...regulation, ...change }, on)).toBe(expected));

  test('without a regulation nothing is known', () => expect(legalState(null, '2026-01-01')).toBe('NO_REGULATION'));
});

describe('A programme whose text certainly applies no more', () => {
  test.each<[string, Partial<typeof regulation> | null, string, boolean]>([
    ['on the last day', ended, '2026-02-28', false],
    ['the day after', ended, '2026-03-01', true],
    ['in the month in which it ended', ended, '2026-02', false],
    ['where no end is recorded', {}, '2030', false],
    ['where no regulation is recorded', null, '2030', false],
  ])('%s', (_, change, on, expected) => {
    expect(hasEnded({ regulation: change && { ...regulation, ...change } }, on)).toBe(expected);
  });
});
