import { listFilter, oneOf, useAddressFilters } from '../../../components/address-filters';
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

/** Which findings are listed. The names are those of the map, so that a filter goes along. */
export const useFindingAddress = () =>
  useAddressFilters({
    behov: oneOf(CERTAINTIES),
    grunnlag: oneOf(BASES),
    dimensjon: oneOf(DIMENSIONS),
    tema: listFilter,
    malgruppe: listFilter,
    tiltak: listFilter,
  });
export type FindingAddress = ReturnType<typeof useFindingAddress>[0];
export type ChangeFindings = ReturnType<typeof useFindingAddress>[1];
