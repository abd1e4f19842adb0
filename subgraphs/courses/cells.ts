import { countCells } from '../aspects/coverage.js';
import { type CellCounts } from '../contracts/coverage-counts.js';
import type { GapMapRequest } from '../contracts/questions.js';
import { available } from '../contracts/guideline-status.js';
import { factsFor } from '../contracts/guideline-status.js';
import { countsAs, isOffered, type Counted } from './dates.js';
import { countedTogether, type JudgedDecision } from './overlap-decision-validity.js';

/** Courses in each cell of a gap map: by status, and those offered (OFFERED) by currency and basis. */
export function courseCells(
  { question, guidelineFacts }: GapMapRequest,
  courses: readonly (Counted & { id: string })[],
  decisions: readonly JudgedDecision[],
): CellCounts {
  const byId = available(guidelineFacts);
  const together = countedTogether(courses, decisions);
  const namesOf = countsAs(question);
  return countCells(
    question,
    courses,
    (course) => namesOf(course, factsFor(course.basedOnGuidelineIds, byId)),
    (course) => (isOffered(course) ? together(course.id) : null),
  );
}
