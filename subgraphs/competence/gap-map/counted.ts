import type {
  AnyCellCounts,
  CourseStates,
  GuidelineStates,
  OutcomeStates,
  ProjectStates,
} from '../../contracts/coverage-counts.js';
import { OFFERED_STATUSES } from '../../contracts/course-offers.js';
import type { GapMapRequest } from '../../contracts/questions.js';

/** What the records of each list count as. */
interface StatesOfLists {
  COURSES: CourseStates;
  LEARNING_OUTCOMES: OutcomeStates;
  GUIDELINES: GuidelineStates;
  PROJECTS: ProjectStates;
}

/** Lists whose records reach cells. */
export type ListName = keyof StatesOfLists;

type StatesOf<L extends ListName, States> = {
  [Kind in keyof States]-?: { list: L; kind: Kind; states: readonly NonNullable<States[Kind]>[] };
}[keyof States];

/** The records of a list that count as any of some states of a kind. */
export type CountedStates = { [L in ListName]: StatesOf<L, StatesOfLists[L]> }[ListName];

/** The same, of one list. */
export type CountedStatesOf<L extends ListName> = Extract<CountedStates, { list: L }>;

/** The same, or all records of a list. */
export type Counted = CountedStates | { list: ListName; kind: 'ALL' };

type WithoutStates<C> = C extends CountedStates ? Pick<C, 'list' | 'kind'> : never;

/** A kind of states that the records of a list have. */
export type StateKind = WithoutStates<CountedStates>;

/** Courses that are offered now or were once. */
export const EVER_OFFERED_STATUSES = [...OFFERED_STATUSES, 'RETIRED'] as const;

/** Where a map holds the counts behind each list. */
const COUNTS = {
  COURSES: 'courseCounts',
  LEARNING_OUTCOMES: 'outcomeCounts',
  GUIDELINES: 'guidelineCounts',
  PROJECTS: 'projectCounts',
} as const satisfies Record<ListName, keyof GapMapRequest>;

/** The counts behind a list; null where its registry did not answer. */
export function countsBehind(list: ListName, map: GapMapRequest): AnyCellCounts | null {
  return map[COUNTS[list]] ?? null;
}
