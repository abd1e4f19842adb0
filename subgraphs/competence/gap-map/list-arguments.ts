import { OFFERED_STATUSES } from '../../contracts/course-offers.js';
import type { CellReach } from '../../contracts/cell-counts.js';
import type { CourseStates, RecordFilter } from '../../contracts/coverage-counts.js';
import type { Counted, CountedStates, CountedStatesOf, ListName } from './counted.js';

/** A number with the list behind it; `CountedList` in the schema. */
export interface CountedList {
  count: number;
  list: ListName | 'MEASURES' | 'PROGRAMMES';
  /** Made when they are asked for: most numbers are read without them. */
  arguments: () => Record<string, unknown>;
}

/** What a list is narrowed to: a topic, and in a cell an audience with the ways of reaching it. */
export interface ListPlace {
  topicId: string;
  audienceId?: string;
  reach?: readonly CellReach[];
}

/** The arguments under which a catalogue list holds exactly the records that a registry counted. */
export function listArguments(counted: Counted, place: ListPlace, filter: RecordFilter): Record<string, unknown> {
  const { list } = counted;
  const alignedTo = {
    topicIds: [place.topicId],
    ...(place.audienceId && { audienceIds: [place.audienceId], reach: place.reach }),
    ...(filter.settingIds && list !== 'LEARNING_OUTCOMES' && { settingIds: filter.settingIds, settingReach: 'DIRECT' }),
  };
  const { filter: own, ...more } = counted.kind === 'ALL' ? { filter: {} } : narrowed(counted);
  return { alignedTo, filter: { ...catalogueFilter(list, filter), ...ALWAYS[list], ...own }, ...more };
}

/** What every list of records that count holds to. */
const ALWAYS: Partial<Record<ListName, Record<string, unknown>>> = {
  LEARNING_OUTCOMES: { weakMatch: false },
  PROJECTS: { isResearch: true },
};

interface Narrowing {
  filter: Record<string, unknown>;
  currency?: readonly string[];
}

/** What keeps the records in any of some states. */
function narrowed(counted: CountedStates): Narrowing {
  switch (counted.list) {
    case 'COURSES':
      return coursesIn(counted);
    case 'GUIDELINES':
      return { filter: guidelinesIn(counted) };
    case 'LEARNING_OUTCOMES':
      return { filter: { educationLevel: counted.states } };
    case 'PROJECTS':
      return { filter: { status: counted.states } };
  }
}

function coursesIn(counted: CountedStatesOf<'COURSES'>): Narrowing {
  switch (counted.kind) {
    case 'status':
      return { filter: { status: counted.states } };
    case 'currency':
      return { filter: { status: OFFERED_STATUSES }, currency: counted.states };
    case 'basis':
      return { filter: { status: OFFERED_STATUSES, alignmentBasis: counted.states.map((basis) => BASES[basis]) } };
  }
}

const BASES: Record<NonNullable<CourseStates['basis']>, string | null> = {
  STATED: 'STATED',
  INFERRED: 'INFERRED',
  NO_BASIS: null,
};

function guidelinesIn(counted: CountedStatesOf<'GUIDELINES'>): Record<string, unknown> {
  switch (counted.kind) {
    case 'status':
      return { status: counted.states };
    case 'national':
      return { status: counted.states, scope: ['NATIONAL', 'EEA'] };
    case 'review':
      return { overdue: true };
  }
}

/** What the map's own filter means to a list. */
function catalogueFilter(list: ListName, filter: RecordFilter): Record<string, unknown> {
  if (list === 'LEARNING_OUTCOMES') return {};
  const { countries, languages, formats, organisationIds, peripheral, animalHealth } = filter;
  // Guidelines are needs, which a filter on offers does not touch.
  const organisations = { COURSES: 'providerIds', GUIDELINES: null, PROJECTS: 'coordinatorIds' }[list];
  return {
    ...(countries && list !== 'PROJECTS' && { country: countries }),
    ...(list === 'COURSES' && languages && { language: languages }),
    ...(list === 'COURSES' && formats && { format: formats }),
    ...(list === 'COURSES' && !peripheral && { peripheral: false }),
    ...(organisations && organisationIds && { [organisations]: organisationIds }),
    ...(!animalHealth && { animalHealth: false }),
  };
}
