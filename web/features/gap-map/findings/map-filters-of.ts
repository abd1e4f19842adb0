import { MAX_COLUMNS } from '../dimensions';
import { descendantsOf, type Tree } from '../trees';
import type { FindingAddress } from './finding-address';

interface PlaceOfFinding {
  topic: { id: string };
  audience: { id: string };
}

/**
 * The filters of the map that show the cells of a finding: its topic, and as many audiences at or below it as there is
 * room for; as recorded on the same day, and by the same filters.
 */
export function mapFiltersOf(
  { topic, audience }: PlaceOfFinding,
  audiences: Tree,
  { behov, grunnlag, tiltak, land, sprak, sted, region, dag }: FindingAddress,
): Record<string, string | string[]> {
  return {
    tema: topic.id,
    kol: [audience.id, ...descendantsOf(audiences, audience.id)].slice(0, MAX_COLUMNS),
    ...{ behov, grunnlag, tiltak, land, sprak, sted, region, dag },
  };
}
