import { describe, expect, test } from '@jest/globals';
import { courseCurrency } from '../../../subgraphs/courses/course-currency.js';
import { factsByIds } from '../../../subgraphs/contracts/guideline-status.js';

describe('A course that builds on a guideline that is not listed: archived, or hidden', () => {
  test('is unknown by that guideline, and never "none recorded"', () => {
    const course = { lastReviewed: '2024', published: null, sourceDate: null, alignmentBasis: null };
    const basedOn = factsByIds(['archived'], {});
    expect(courseCurrency({ ...course, basedOnGuidelineIds: ['archived'] }, basedOn, '2026-11-21')).toMatchObject({
      state: 'UNKNOWN',
      evidence: [{ guidelineId: 'archived', reason: 'GUIDELINE_STATUS_UNKNOWN' }],
    });
  });
});
