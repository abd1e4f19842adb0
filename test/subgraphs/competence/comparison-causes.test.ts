import { expect, test } from '@jest/globals';
import { FIELDS_DECIDING_CELL } from '../../../subgraphs/competence/gap-map/comparison-causes.js';
import { COVERAGE_FIELDS as COURSE_FIELDS } from '../../../subgraphs/courses/coverage.js';
import { OUTCOME_FIELDS, PROGRAMME_FIELDS } from '../../../subgraphs/education/coverage.js';
import { COVERAGE_FIELDS as GUIDELINE_FIELDS } from '../../../subgraphs/guidelines/coverage.js';

/** Read for a map, and no reason for a cell to become or cease to be a gap: on what basis something was recorded. */
const BASIS = new Set(['inferredFields', 'alignmentBasis']);

test.each<[string, readonly string[]]>([
  ['Course', COURSE_FIELDS],
  ['Guideline', GUIDELINE_FIELDS],
  ['LearningOutcome', OUTCOME_FIELDS],
  ['Programme', PROGRAMME_FIELDS],
])('what a map reads of a %s can be the cause of a difference between two moments', (kind, read) => {
  const fields = [...new Set(read.map((field) => field.split('.')[0]!))].filter((field) => !BASIS.has(field));
  expect(FIELDS_DECIDING_CELL[kind]).toEqual(expect.arrayContaining(fields));
});
