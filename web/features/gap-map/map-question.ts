import { hidesCells, endOfPastDay, type MapAddress } from './map-address';
import type { GapMapInput, GapMapQueryVariables } from './generated/graphql';
import { descendantsOf, type Tree } from './trees';

/** Most rows of a page of the map. */
const MAX_ROWS = 100;
/** Most columns: 81 topics with so many are the 3000 cells of a page. */
export const MAX_COLUMNS = 36;

/** The question behind the map: its rows, its columns, and which records count. */
export function mapQuestion(address: MapAddress, topics: Tree): GapMapInput {
  const { kol, tema, land, sprak, sted, region, dag } = address;
  const roots = [...topics.values()].filter(({ broaderId }) => broaderId === null);
  // Unknown ids pass, so that the graph says which of them do not exist
  const wantedIds = tema.flatMap((id) => [id, ...descendantsOf(topics, id)]);
  return {
    audienceIds: kol.slice(0, MAX_COLUMNS),
    topicIds: wantedIds.length > 0 ? [...new Set(wantedIds)] : roots.flatMap(({ id, below }) => [id, ...below]),
    ...(land.length > 0 && { countries: land.includes('alle') ? [] : land }),
    ...(sprak.length > 0 && { languages: sprak }),
    ...(sted.length > 0 && { settingIds: sted }),
    ...(region.length > 0 && { organisationIds: region }),
    ...(dag !== '' && { asOf: endOfPastDay(dag) }),
  };
}

/** What of the map is asked for: what the view shows of it. */
export function mapVariables(address: MapAddress, input: GapMapInput): GapMapQueryVariables {
  const { vis } = address;
  return {
    input,
    first: MAX_ROWS,
    basis: vis === 'datagrunnlag',
    currency: vis === 'oppdatert',
    score: vis === 'poeng',
    owners: hidesCells(address),
  };
}
