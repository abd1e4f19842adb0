import { basisOfAddress, hidesCells, endOfPastDay, type MapAddress } from './map-address';
import type { GapMapInput, GapMapQueryVariables } from './generated/graphql';
import { descendantsOf, type Tree } from './trees';

/** Most rows of a page of the map. */
const MAX_ROWS = 100;
/** Most cells of a page of the map. */
const MAX_CELLS = 3000;

/** The question behind the map: its rows, its columns, and which records count. */
export function mapQuestion(address: MapAddress, topics: Tree): GapMapInput {
  const { kol, tema } = address;
  const roots = [...topics.values()].filter(({ broaderId }) => broaderId === null);
  // Unknown ids pass, so that the graph says which of them do not exist
  const wantedIds = tema.flatMap((id) => [id, ...descendantsOf(topics, id)]);
  return {
    audienceIds: kol,
    topicIds: wantedIds.length > 0 ? [...new Set(wantedIds)] : roots.flatMap(({ id, below }) => [id, ...below]),
    ...countedRecords(address),
  };
}

/** Which records count, and as recorded on which day: the same for the map and for the findings that are made of it. */
export function countedRecords(
  address: Pick<MapAddress, 'land' | 'sprak' | 'sted' | 'region' | 'dag'>,
): Omit<GapMapInput, 'audienceIds' | 'topicIds'> {
  const { land, sprak, sted, region, dag } = address;
  return {
    ...(land.length > 0 && { countries: land.includes('alle') ? [] : land }),
    ...(sprak.length > 0 && { languages: sprak }),
    ...(sted.length > 0 && { settingIds: sted }),
    ...(region.length > 0 && { organisationIds: region }),
    ...(dag !== '' && { asOf: endOfPastDay(dag) }),
  };
}

/** The topics that have none of the others below them: those whose cells the map's numbers count. */
export function lowestTopics(ids: readonly string[], topics: Tree): string[] {
  const known = new Set(ids);
  return ids.filter((id) => !topics.get(id)?.below.some((below) => known.has(below)));
}

/** What of the map is asked for: what the view shows of it. */
export function mapVariables(address: MapAddress, topics: Tree, input: GapMapInput): GapMapQueryVariables {
  const { vis } = address;
  return {
    input,
    audienceBasis: basisOfAddress(address),
    first: Math.min(MAX_ROWS, Math.floor(MAX_CELLS / address.kol.length)),
    basis: vis === 'datagrunnlag',
    currency: vis === 'oppdatert',
    score: vis === 'poeng',
    owners: hidesCells(address),
  };
}
