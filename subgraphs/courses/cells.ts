import { countCells, type CellCounts } from '../shared/coverage.js';
import type { GapMapInQuestion } from '../shared/entities.js';
import { available, factsFor } from '../shared/guideline-facts.js';
import { countsAs, isOffered, type Counted } from './dates.js';
import { countedTogether, type JudgedDecision } from './same-course.js';

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
