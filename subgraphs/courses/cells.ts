import { countCells, type CellCounts } from '../aspects/coverage.js';
import type { GapMapInQuestion } from '../contracts/entity-refs.js';
import { available, factsFor } from '../aspects/currency-lists.js';
import { countsAs, isOffered, type Counted } from './dates.js';
import { countedTogether, type JudgedDecision } from './overlap-decision-validity.js';

/** Courses in each cell of a gap map: by status, and those offered (OFFERED) by currency and basis. */
export function courseCells(
  { question, guidelineFacts }: GapMapInQuestion,
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
