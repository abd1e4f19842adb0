import {
  countriesFilter,
  flagFilter,
  listFilter,
  oneOf,
  someOf,
  textFilter,
  useAddressFilters,
} from '../../../components/address-filters';
import { isFunding, FUNDING_TYPES } from '../parts/view-parts';
import type { ProjectListQueryVariables, ProjectOrder, ProjectType } from '../generated/graphql';

const STATUSES = ['ONGOING', 'COMPLETED', 'PROPOSED', 'UNKNOWN'] as const;
const TYPES: readonly ProjectType[] = [
  ...(['PROJECT', 'PROGRAMME', 'CENTRE', 'RESEARCH_GROUP', 'NETWORK', 'REGISTER', 'JOINT_ACTION'] as const),
  ...(['QUALITY_PROGRAMME', 'EDUCATION_COLLABORATION', ...FUNDING_TYPES] as const),
];
/** Orders that can be chosen; the first is the graph's own. */
export const ORDERS = ['standard', 'nyest', 'eldst'] as const;
const ORDER: Record<(typeof ORDERS)[number], ProjectOrder | undefined> = {
  standard: undefined,
  nyest: 'NEWEST',
  eldst: 'OLDEST',
};

/** The filters of the list of projects, as the address has them. */
export function useProjectFilters() {
  return useAddressFilters({
    sok: textFilter,
    tema: listFilter,
    malgruppe: listFilter,
    koordinator: listFilter,
    land: countriesFilter,
    leder: listFilter,
    finansierer: listFilter,
    status: someOf(STATUSES),
    type: someOf(TYPES),
    utlysninger: flagFilter,
    dyrehelse: oneOf(['ja', 'nei']),
    rekkefolge: oneOf(ORDERS),
  });
}

export type ProjectFilters = ReturnType<typeof useProjectFilters>[0];

/** No filter at all. */
export const NO_FILTERS: Partial<ProjectFilters> = {
  ...{ sok: '', tema: [], malgruppe: [], koordinator: [], land: [], leder: [], finansierer: [], status: [], type: [] },
  ...{ utlysninger: false, dyrehelse: 'ja' },
};

/** Whether any filter is set. */
export const isFiltered = (filters: ProjectFilters): boolean =>
  filters.sok !== '' ||
  filters.utlysninger ||
  filters.dyrehelse === 'nei' ||
  [filters.tema, filters.malgruppe, filters.koordinator, filters.land, filters.leder].some(
    ({ length }) => length > 0,
  ) ||
  [filters.finansierer, filters.status, filters.type].some(({ length }) => length > 0);

/**
 * What the graph is asked for under these filters. A project has no country of its own: it is its coordinator's, so
 * the countries are asked for by the coordinators there (`inCountries`).
 */
export function projectVariables(
  filters: ProjectFilters,
  inCountries: readonly string[],
): Omit<ProjectListQueryVariables, 'prefer' | 'first' | 'after'> {
  const given = (values: readonly string[]) => (values.length > 0 ? [...values] : undefined);
  const coordinators =
    filters.land.length === 0
      ? given(filters.koordinator)
      : inCountries.filter((id) => filters.koordinator.length === 0 || filters.koordinator.includes(id));
  const asksForMoney = filters.utlysninger || filters.type.some(isFunding);
  return {
    search: filters.sok || undefined,
    alignedTo: { topicIds: given(filters.tema), audienceIds: given(filters.malgruppe) },
    filter: {
      coordinatorIds: coordinators,
      leaderIds: given(filters.leder),
      funderIds: given(filters.finansierer),
      status: filters.status.length > 0 ? filters.status : undefined,
      type: filters.type.length > 0 ? filters.type : undefined,
      isResearch: asksForMoney ? undefined : true,
      animalHealth: filters.dyrehelse === 'nei' ? false : undefined,
    },
    orderBy: ORDER[filters.rekkefolge],
  };
}
