import {
  countriesFilter,
  dayFilter,
  languagesFilter,
  listFilter,
  oneOf,
  useAddressFilters,
} from '../../../components/address-filters';
import type { GapDimension } from '../generated/graphql';
import { BASES, CERTAINTIES } from '../verdict-filters';

/** What is judged by itself, as the address names it; the learning route unless given. */
export const DIMENSIONS = ['', 'kurs', 'utdanning', 'veiledere'] as const;
type DimensionName = (typeof DIMENSIONS)[number];
const GRAPH_NAMES: Record<Exclude<DimensionName, ''>, GapDimension> = {
  kurs: 'COURSES',
  utdanning: 'EDUCATION',
  veiledere: 'GUIDELINES',
};

/** The dimension of the graph that the address names; null for the learning route. */
export const dimensionOf = (name: DimensionName): GapDimension | null => (name === '' ? null : GRAPH_NAMES[name]);

const FILTERS = {
  behov: oneOf(CERTAINTIES),
  grunnlag: oneOf(BASES),
  dimensjon: oneOf(DIMENSIONS),
  tema: listFilter,
  malgruppe: listFilter,
  /** The columns that are chosen in the map: findings are about the same audiences. */
  kol: listFilter,
  tiltak: listFilter,
  land: countriesFilter,
  sprak: languagesFilter,
  sted: listFilter,
  region: listFilter,
  dag: dayFilter,
};

/** Nothing chosen, but the day. */
export const NO_FILTERS: Partial<FindingAddress> = {
  ...{ behov: '', grunnlag: '', dimensjon: '', tema: [], malgruppe: [], tiltak: [] },
  ...{ land: [], sprak: [], sted: [], region: [] },
};

/** Which findings are listed. The names are those of the map, so that a filter goes along; as there, columns go first. */
export function useFindingAddress() {
  const [{ kol, ...address }, change] = useAddressFilters(FILTERS);
  return [
    { ...address, malgruppe: kol.length > 0 ? kol : address.malgruppe },
    // Whoever chooses others here leaves the columns of the map, too
    (chosen: Partial<typeof address>) => change({ ...chosen, ...('malgruppe' in chosen && { kol: [] }) }),
  ] as const;
}
export type FindingAddress = ReturnType<typeof useFindingAddress>[0];
export type ChangeFindings = ReturnType<typeof useFindingAddress>[1];
