import { expect, test } from '@jest/globals';
import { guidelineRequirements, type CountedGuideline } from '../../../subgraphs/guidelines/coverage.js';
import type { GapMapRequest } from '../../../subgraphs/contracts/questions.js';

const guideline: CountedGuideline & { id: string } = {
  ...{ id: 'g', status: 'IN_FORCE', scope: 'NATIONAL', topicIds: ['t'], audienceIds: ['a'], settingIds: [] },
  ...{ inferredFields: [], nextReview: null, reviewCycleMonths: null },
  ...{ lastReviewed: null, lastUpdated: null, firstPublished: null },
};
const map = { question: { today: '2026-11-30' } } as GapMapRequest;

test.each<[Partial<CountedGuideline>, boolean]>([
  [{ scope: 'NATIONAL' }, true],
  [{ scope: 'EEA' }, true],
  [{ scope: 'REGIONAL' }, false],
  [{ scope: 'LOCAL' }, false],
  [{ scope: 'INTERNATIONAL' }, false],
  [{ status: 'UNKNOWN' }, true],
  [{ status: 'WITHDRAWN' }, false],
  [{ status: 'REPLACED' }, false],
  [{ status: 'PLANNED' }, false],
])('A guideline makes a need, or may, where it is of the whole country and does or may apply: %j', (change, makes) => {
  expect(guidelineRequirements(map, [{ ...guideline, ...change }])).toHaveLength(makes ? 1 : 0);
});
