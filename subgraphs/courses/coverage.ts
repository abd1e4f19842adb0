import { countCells } from '../aspects/coverage.js';
import type { CellCounts } from '../contracts/coverage-counts.js';
import type { GapMapRequest } from '../contracts/questions.js';
import { requireFacts, factsByIds } from '../contracts/guideline-status.js';
import { coverageNames, isOffered, type CountedCourse } from './course-currency.js';
import { overlapGroupOf, type JudgedDecision } from './overlap-decision-validity.js';

/** Courses in each cell of a gap map: by status, and those offered (OFFERED) by currency and basis. */
export function countCourses(
  { question, guidelineFacts }: GapMapRequest,
  courses: readonly (CountedCourse & { id: string })[],
  decisions: readonly JudgedDecision[],
): CellCounts {
  const byId = requireFacts(guidelineFacts);
  const together = overlapGroupOf(courses, decisions);
  const namesOf = coverageNames(question);
  return countCells(
    question,
    courses,
    (course) => namesOf(course, factsByIds(course.basedOnGuidelineIds, byId)),
    (course) => (isOffered(course) ? together(course.id) : null),
  );
}
