import type { CellReach, RecordFilter } from '../../contracts/coverage-counts.js';

/** Lists whose records reach cells. */
export type ListName = 'COURSES' | 'LEARNING_OUTCOMES' | 'GUIDELINES' | 'PROJECTS';

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

/**
 * The arguments under which a catalogue list holds exactly the records that a registry counted under a name.
 * Names are those that the registries give to `countCells`: a status, `OFFERED:<currency or basis>`, `EVER_OFFERED`,
 * `NATIONAL:<status>`, a level of education, or `ALL`.
 */
export function listArguments(
  list: ListName,
  counted: string,
  place: ListPlace,
  filter: RecordFilter,
): Record<string, unknown> {
  const alignedTo = {
    topicIds: [place.topicId],
    ...(place.audienceId && { audienceIds: [place.audienceId], reach: place.reach }),
    ...(filter.settingIds && list !== 'LEARNING_OUTCOMES' && { settingIds: filter.settingIds, settingReach: 'DIRECT' }),
  };
  const { filter: own, ...more } = NARROWED[list](counted);
  return { alignedTo, filter: { ...catalogueFilter(list, filter), ...own }, ...more };
}

interface Narrowing {
  filter: Record<string, unknown>;
  currency?: string[];
}

const OFFERED = ['ACTIVE', 'UNKNOWN'];
const BASES: Record<string, (string | null)[]> = { STATED: ['STATED'], INFERRED: ['INFERRED'], NO_BASIS: [null] };

const NARROWED: Record<ListName, (counted: string) => Narrowing> = {
  COURSES: (counted) => {
    const [name = '', detail] = counted.split(':');
    if (name === 'ALL') return { filter: {} };
    if (name === 'EVER_OFFERED') return { filter: { status: [...OFFERED, 'RETIRED'] } };
    if (name !== 'OFFERED') return { filter: { status: [name] } };
    const basis = detail && BASES[detail];
    if (basis) return { filter: { status: OFFERED, alignmentBasis: basis } };
    return { filter: { status: OFFERED }, ...(detail && { currency: [detail] }) };
  },
  LEARNING_OUTCOMES: (counted) => ({
    filter: { weakMatch: false, ...(counted !== 'ALL' && { educationLevel: [counted] }) },
  }),
  GUIDELINES: (counted) => {
    const [name = '', detail] = counted.split(':');
    if (name === 'ALL') return { filter: {} };
    if (name === 'OVERDUE') return { filter: { overdue: true } };
    if (detail === 'APPLICABLE') return { filter: { status: ['IN_FORCE', 'UNKNOWN'], scope: ['NATIONAL', 'EEA'] } };
    return { filter: detail ? { status: [detail], scope: ['NATIONAL', 'EEA'] } : { status: [name] } };
  },
  PROJECTS: (counted) => ({ filter: { isResearch: true, ...(counted !== 'ALL' && { status: [counted] }) } }),
};

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
