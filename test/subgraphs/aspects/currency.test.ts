import { describe, expect, test } from '@jest/globals';
import { currencyOf } from '../../../subgraphs/aspects/currency.js';
import { courseCurrency } from '../../../subgraphs/courses/course-currency.js';
import type { GuidelineFacts } from '../../../subgraphs/contracts/guideline-status.js';

const TODAY = '2026-11-21';
const inForce = (...dates: string[]): GuidelineFacts => ({
  id: 'g',
  status: 'IN_FORCE',
  supersededById: null,
  withdrawnOn: null,
  supersededOn: null,
  changes: dates.map((on) => ({ on, chapterId: null, what: 'revidert' })),
});

describe('A record against one guideline', () => {
  test.each<[string, string | null, GuidelineFacts, string, string]>([
    ['revised later', '2021-09-08', inForce('2021-11-16'), 'REVIEW_DUE', 'GUIDELINE_REVISED'],
    ['revised in the year of the record', '2023', inForce('2023-09-12'), 'UNDECIDED', 'ORDER_UNDECIDED'],
    ['year against year', '2023', inForce('2023'), 'UNDECIDED', 'ORDER_UNDECIDED'],
    ['revised the same day', '2023-08-28', inForce('2023-08-28'), 'CURRENT', 'NO_LATER_CHANGE'],
    ['revised before', '2023-08-28', inForce('2017-02'), 'CURRENT', 'NO_LATER_CHANGE'],
    [
      'a later change outweighs an undecided one',
      '2023',
      inForce('2023-09', '2024'),
      'REVIEW_DUE',
      'GUIDELINE_REVISED',
    ],
    [
      'a change in the future does not count yet',
      '2023-08-28',
      inForce('2017', '2027-01-01'),
      'CURRENT',
      'NO_LATER_CHANGE',
    ],
    ['revised today', '2023-08-28', inForce('2017', TODAY), 'REVIEW_DUE', 'GUIDELINE_REVISED'],
    [
      'revised this month, nobody says which day',
      '2023',
      inForce('2017', '2026-11'),
      'REVIEW_DUE',
      'GUIDELINE_REVISED',
    ],
    ['revised this year, nobody says when', '2023', inForce('2017', '2026'), 'REVIEW_DUE', 'GUIDELINE_REVISED'],
    [
      'replaced, whatever the dates',
      '2030',
      { ...inForce('2001'), supersededById: 'h' },
      'REVIEW_DUE',
      'GUIDELINE_REPLACED',
    ],
    ['withdrawn, without any date', null, { ...inForce(), status: 'WITHDRAWN' }, 'REVIEW_DUE', 'GUIDELINE_WITHDRAWN'],
    ['no date of its own', null, inForce('2017'), 'UNKNOWN', 'NO_OWN_DATE'],
    ['a guideline without a date', '2023', inForce(), 'UNKNOWN', 'GUIDELINE_UNDATED'],
    [
      'a guideline of unknown status',
      '2023',
      { ...inForce('2017'), status: 'UNKNOWN' },
      'UNKNOWN',
      'GUIDELINE_STATUS_UNKNOWN',
    ],
    [
      'a guideline of unknown status, revised later',
      '2016',
      { ...inForce('2017'), status: 'UNKNOWN' },
      'REVIEW_DUE',
      'GUIDELINE_REVISED',
    ],
  ])('%s', (_, ownDate, guideline, state, reason) => {
    const verdict = currencyOf({ ownDate, basis: 'stated' }, [guideline], TODAY);
    expect(verdict).toMatchObject({ state, evidence: [{ reason, state }] });
  });
});

describe('A course that only a page of some date mentions', () => {
  const source = '2023-08-28';
  test.each<[string, GuidelineFacts, string, string, string | null]>([
    ['revised before the page', inForce('2017-02'), 'UNKNOWN', 'ONLY_SOURCE_DATE', '2017-02'],
    ['revised the day of the page', inForce(source), 'UNKNOWN', 'ONLY_SOURCE_DATE', source],
    ['revised after the page', inForce('2017-02', '2023-09-12'), 'REVIEW_DUE', 'GUIDELINE_REVISED', '2023-09-12'],
    ['revised in the year of the page', inForce('2023'), 'UNDECIDED', 'ORDER_UNDECIDED', '2023'],
    ['replaced', { ...inForce('2017'), supersededById: 'h' }, 'REVIEW_DUE', 'GUIDELINE_REPLACED', null],
    ['withdrawn', { ...inForce('2017'), status: 'WITHDRAWN' }, 'REVIEW_DUE', 'GUIDELINE_WITHDRAWN', null],
    ['without a date', inForce(), 'UNKNOWN', 'GUIDELINE_UNDATED', null],
    ['of unknown status', { ...inForce('2017'), status: 'UNKNOWN' }, 'UNKNOWN', 'GUIDELINE_STATUS_UNKNOWN', null],
  ])('is never current; a guideline %s', (_, guideline, state, reason, changedOn) => {
    const course = { lastReviewed: null, published: null, sourceDate: source, alignmentBasis: null };
    const verdict = courseCurrency({ ...course, basedOnGuidelineIds: ['g'] }, [guideline], TODAY);
    expect(verdict).toMatchObject({ state, ownDate: source, evidence: [{ reason, state, changedOn }] });
  });

  test.each([
    ['its publication', { published: '2023-08-28', lastReviewed: null }],
    ['its review', { published: null, lastReviewed: '2023-08-28' }],
  ])('is current by %s, whatever the page', (_, own) => {
    const course = { ...own, sourceDate: '2020', alignmentBasis: null, basedOnGuidelineIds: ['g'] };
    expect(courseCurrency(course, [inForce('2017-02')], TODAY)).toMatchObject({
      state: 'CURRENT',
      ownDate: '2023-08-28',
      evidence: [{ reason: 'NO_LATER_CHANGE' }],
    });
  });
});

describe('A record against several guidelines', () => {
  test('the worst decides and stands first', () => {
    const verdict = currencyOf(
      { ownDate: '2020', basis: null },
      [inForce('2017'), inForce('2020-05'), inForce('2022')],
      TODAY,
    );
    expect(verdict.state).toBe('REVIEW_DUE');
    expect(verdict.evidence.map(({ state }) => state)).toEqual(['REVIEW_DUE', 'UNDECIDED', 'CURRENT']);
  });

  test('nothing recorded is unknown', () => {
    expect(currencyOf({ ownDate: '2026', basis: null }, [], TODAY)).toMatchObject({
      state: 'UNKNOWN',
      evidence: [{ reason: 'NO_GUIDELINE_RECORDED' }],
    });
  });
});
