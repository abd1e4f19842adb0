import { describe, expect, test } from '@jest/globals';
import { isOverdue } from '../../../subgraphs/guidelines/review-dates.js';

const TODAY = '2026-11-21';
const guideline = {
  status: 'IN_FORCE' as const,
  nextReview: null,
  reviewCycleMonths: null,
  lastReviewed: null,
  lastUpdated: null,
  firstPublished: null,
};

describe('A guideline is overdue when its own plan certainly says so', () => {
  test.each([
    ['a yearly cycle since 2023', { reviewCycleMonths: 12, lastUpdated: '2023-09-12' }, true],
    ['three years since 2024', { reviewCycleMonths: 36, lastUpdated: '2024-04-29' }, false],
    ['counted from its publication', { reviewCycleMonths: 12, firstPublished: '2020' }, true],
    ['a next review that has passed', { nextReview: '2025' }, true],
    ['a next review this year', { nextReview: '2026' }, false],
    ['a next review outweighs the cycle', { nextReview: '2030', reviewCycleMonths: 12, lastUpdated: '2020' }, false],
    ['no plan: unplanned, not overdue', { lastUpdated: '1999' }, false],
    ['a cycle without any date', { reviewCycleMonths: 12 }, false],
    ['one that is replaced', { status: 'REPLACED' as const, nextReview: '2013' }, false],
    ['months that pass the new year', { reviewCycleMonths: 14, lastUpdated: '2025-09' }, false],
    ['months, to the day', { reviewCycleMonths: 12, lastUpdated: '2025-11-20' }, true],
  ])('%s: %s', (_, change, expected) => expect(isOverdue({ ...guideline, ...change }, TODAY)).toBe(expected));
});
