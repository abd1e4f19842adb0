import { describe, expect, test } from '@jest/globals';
import { FIELDS_DECIDING_CELL } from '../../../subgraphs/competence/gap-map/comparison-causes.js';
import {
  COURSE_CURRENCY_FACTS,
  COURSE_FACTS,
  decidingFields,
  filterFacts,
  fieldsOf,
  GUIDELINE_FACTS,
  GUIDELINE_REVIEW_FACTS,
  OUTCOME_FACTS,
  PROGRAMME_FACTS,
} from '../../../subgraphs/contracts/cell-facts.js';
import type { GapMapRequest } from '../../../subgraphs/contracts/questions.js';
import {
  COVERAGE_FIELDS as COURSE_FIELDS,
  courseOffers,
  type CountedCourse,
} from '../../../subgraphs/courses/coverage.js';
import { OUTCOME_FIELDS, PROGRAMME_FIELDS } from '../../../subgraphs/education/coverage.js';
import {
  COVERAGE_FIELDS as GUIDELINE_FIELDS,
  guidelineRequirements,
  type CountedGuideline,
} from '../../../subgraphs/guidelines/coverage.js';
import { AUDIENCES, judgeOf } from '../../support/small-registries.js';

const map = { question: { today: '2026-11-30' }, guidelineFacts: {} } as unknown as GapMapRequest;

describe('The fields whose change can be the cause of a difference between two moments', () => {
  test('are those of a selection, of parts the field that they are in, and those that a filter looks at', () => {
    const selection = { deciding: ['status', 'chapters.lastUpdated', 'chapters.date'], beside: ['title'] };
    expect([...decidingFields(selection, filterFacts({ countries: 'country' }))]).toEqual([
      ...['status', 'chapters', 'country'],
    ]);
    expect(fieldsOf(selection)).toEqual(['status', 'chapters.lastUpdated', 'chapters.date', 'title']);
  });

  test.each<[string, readonly string[], readonly { deciding: readonly string[]; beside: readonly string[] }[]]>([
    ['Course', COURSE_FIELDS, [COURSE_CURRENCY_FACTS, COURSE_FACTS]],
    ['Guideline', GUIDELINE_FIELDS, [GUIDELINE_REVIEW_FACTS, GUIDELINE_FACTS]],
    ['LearningOutcome', OUTCOME_FIELDS, [OUTCOME_FACTS]],
    ['Programme', PROGRAMME_FIELDS, [PROGRAMME_FACTS]],
  ])('are all that a map is told of a %s, but what is told beside', (kind, read, selections) => {
    const beside = selections.flatMap((selection) => selection.beside);
    const told = read.filter((field) => !beside.includes(field)).map((field) => field.split('.')[0]!);
    expect([...FIELDS_DECIDING_CELL.get(kind)!]).toEqual(expect.arrayContaining(told));
  });

  test.each([
    ['Course', 'overlapGroup'],
    ['Course', 'alignmentBasis'],
    ['Guideline', 'publisherId'],
    ['Guideline', 'withdrawnOn'],
    ['Measure', 'inferredFields'],
    ['Organisation', 'country'],
  ])('of a %s are not its %s', (kind, field) => expect(FIELDS_DECIDING_CELL.get(kind)!.has(field)).toBe(false));
});

describe('What is told beside decides no cell', () => {
  const course: CountedCourse & { id: string } = {
    ...{ id: 'c', status: 'ACTIVE', topicIds: ['t'], audienceIds: ['nurse'], settingIds: [], providerId: 'p' },
    ...{ lastReviewed: '2020', published: null, sourceDate: null, basedOnGuidelineIds: ['g'] },
    ...{ alignmentBasis: null, overlapGroup: null },
  };
  const besideOfCourse: Partial<CountedCourse> = { alignmentBasis: 'stated', overlapGroup: 'o' };
  test('of a course', () => {
    expect(Object.keys(besideOfCourse)).toEqual([...COURSE_CURRENCY_FACTS.beside, ...COURSE_FACTS.beside]);
    expect(courseOffers(map, [{ ...course, ...besideOfCourse }])).toEqual(courseOffers(map, [course]));
  });

  const guideline: CountedGuideline & { id: string } = {
    ...{ id: 'g', status: 'IN_FORCE', scope: 'NATIONAL', topicIds: ['t'], audienceIds: ['nurse'], settingIds: [] },
    ...{ inferredFields: [], nextReview: null, reviewCycleMonths: null },
    ...{ lastReviewed: null, lastUpdated: null, firstPublished: null },
  };
  const besideOfGuideline: Partial<CountedGuideline> = { inferredFields: ['audienceIds'] };
  test.each(['IN_FORCE', 'UNKNOWN'] as const)('of a guideline that is %s', (status) => {
    expect(Object.keys(besideOfGuideline)).toEqual([...GUIDELINE_REVIEW_FACTS.beside, ...GUIDELINE_FACTS.beside]);
    const cellsWith = (change: Partial<CountedGuideline>) => {
      const guidelines = [...guidelineRequirements(map, [{ ...guideline, status, ...change }])];
      const judge = judgeOf({ guidelines, offers: [...courseOffers(map, [course])], programmes: [] });
      return AUDIENCES.map((id) => judge.cell('t', id)).map(({ need, verdict, dimensions }) => ({
        ...{ certain: need?.certain, verdict, dimensions },
      }));
    };
    expect(cellsWith(besideOfGuideline)).toEqual(cellsWith({}));
  });
});
