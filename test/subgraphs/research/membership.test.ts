import { describe, expect, test } from '@jest/globals';
import { byRole, validateMembership, standingOn, type Standing } from '../../../subgraphs/research/membership.js';

describe('How a membership stands on a day', () => {
  test.each<[string, string | null, string | null, string, Standing]>([
    ['between its first and last day', '2020-01-01', '2024-12-31', '2022-06-01', 'CURRENT'],
    ['on its first day', '2020-01-01', null, '2020-01-01', 'CURRENT'],
    ['on its last day', null, '2024-12-31', '2024-12-31', 'CURRENT'],
    ['the day after its last', null, '2024-12-31', '2025-01-01', 'ENDED'],
    ['the day before its first', '2020-01-01', null, '2019-12-31', 'NOT_BEGUN'],
    ['without an end', '2020', null, '2026-11-21', 'CURRENT'],
    ['without a beginning', null, '2027', '2026-11-21', 'CURRENT'],
    ['without any date', null, null, '2026-11-21', 'CURRENT'],
    ['in the year it begins, of which no day is known', '2026', null, '2026-11-21', 'UNDECIDED'],
    ['in the month it ends', '2020', '2026-11', '2026-11-21', 'UNDECIDED'],
    ['the year after it ended', '2020', '2025', '2026-11-21', 'ENDED'],
    ['in a year of which it has one half', null, '2026-06', '2026', 'UNDECIDED'],
    ['ended in the year that it began', '2026', '2026-03', '2026-11-21', 'ENDED'],
  ])('%s', (_, from, to, day, standing) => expect(standingOn({ from, to }, day)).toBe(standing));
});

describe('A membership is of a person or of an organisation, and does not end before it begins', () => {
  const person = { personId: 'a', organisationId: null, from: null, to: null };
  test.each([
    ['of a person', {}, null],
    ['of an organisation', { personId: null, organisationId: 'b' }, null],
    ['of both', { organisationId: 'b' }, 'organisationId'],
    ['of neither', { personId: null }, 'personId'],
    ['that ends before it begins', { from: '2024', to: '2023-12' }, 'to'],
    ['that ends the day it begins', { from: '2024-01-01', to: '2024-01-01' }, null],
    ['that ends in the year it begins', { from: '2024-03', to: '2024' }, null],
  ])('%s', (_, change, field) => expect(validateMembership({ ...person, ...change })?.field ?? null).toBe(field));
});

test('members stand by role, then by when they began; unknown last', () => {
  const one = (id: string, role: 'LEADER' | 'MEMBER' | 'ADVISER', from: string | null) => ({
    id,
    role,
    from,
    to: null,
  });
  const members = [
    one('d', 'ADVISER', '2001'),
    one('c', 'MEMBER', null),
    one('b', 'MEMBER', '2020'),
    one('a', 'LEADER', null),
  ];
  expect(byRole(members).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});
