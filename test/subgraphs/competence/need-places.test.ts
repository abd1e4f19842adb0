import { describe, expect, test } from '@jest/globals';
import type { CourseOffer } from '../../../subgraphs/contracts/course-offers.js';
import type { GuidelineRequirement } from '../../../subgraphs/contracts/guideline-requirements.js';
import { judgeOf } from '../../support/small-registries.js';

const guideline = (change: Partial<GuidelineRequirement>): GuidelineRequirement => ({
  ...{ id: 'g', status: 'IN_FORCE', topicIds: ['t'], audienceIds: ['nurse'], settingIds: [] },
  ...{ audiencesInferred: false, isOverdue: false },
  ...change,
});
const course = (id: string, settingIds: string[]): CourseOffer => ({
  ...{ id, status: 'ACTIVE', topicIds: ['t'], audienceIds: ['cleaner'], settingIds, providerId: 'national' },
  ...{ isReviewDue: false, openGuidelineIds: [] },
});

describe('Whom a guideline reaches', () => {
  test.each<[string, string[], boolean]>([
    ['the audience itself', ['nurse'], true],
    ['all above it', ['health'], true],
    ['some of it, by their workplace: the others need nothing', ['home-staff'], false],
    ['those below it', ['intensive'], false],
  ])('%s', (_, audienceIds, isNeeded) => {
    const judge = judgeOf({ guidelines: [guideline({ audienceIds })], offers: [], programmes: [] });
    expect(judge.cell('t', 'nurse').need !== null).toBe(isNeeded);
  });
});

describe('Where a need may hold for those who work in every sector', () => {
  const [inHospitals, inMunicipalities, inDentistry] = [
    guideline({ id: 'g', settingIds: ['hospital'], audienceIds: ['cleaner'] }),
    guideline({ id: 'h', status: 'UNKNOWN', settingIds: ['municipal'], audienceIds: ['cleaner'] }),
    guideline({ id: 'i', status: 'UNKNOWN', settingIds: ['dental'], audienceIds: ['cleaner'] }),
  ];
  const offers = [course('a', ['hospital', 'municipal']), course('b', ['hospital', 'dental'])];

  test.each<[string, GuidelineRequirement[], string]>([
    ['what is certain alone is covered', [inHospitals], 'COVERED COVERED'],
    ['either of two that may apply is covered', [inHospitals, inMunicipalities], 'COVERED COVERED'],
    ['... but not both at once', [inHospitals, inMunicipalities, inDentistry], 'WEAK COVERED'],
  ])('%s', (_, guidelines, expected) => {
    const { atLeast, atMost } = judgeOf({ guidelines, offers, programmes: [] }).cell('t', 'cleaner').dimensions[0]!;
    expect(`${atLeast} ${atMost}`).toBe(expected);
  });
});
