import { countCells } from '../aspects/coverage.js';
import type { ProjectCounts } from '../contracts/coverage-counts.js';
import type { GapMapRequest } from '../contracts/questions.js';
import type { ProjectRecord } from './records.js';

/** The fields that decide what research counts as in a gap map. */
export const COVERAGE_FIELDS = ['topicIds', 'audienceIds', 'status'] as const;
export type CountedProject = Pick<ProjectRecord, (typeof COVERAGE_FIELDS)[number]>;

/** Research in each cell of a gap map, and on each topic whatever the audience, by status. */
export function countProjects(
  { question }: GapMapRequest,
  projects: readonly CountedProject[],
): Promise<ProjectCounts> {
  const counted = projects.map(({ topicIds, audienceIds, status }) => ({ topicIds, audienceIds, states: { status } }));
  return countCells(question, counted);
}
