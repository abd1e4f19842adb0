import { usePreferredLanguages } from '../../../terms/language';
import type { FindingsQueryVariables } from '../generated/graphql';
import { basisOfAddress } from '../map-address';
import { countedRecords } from '../map-question';
import { descendantsOf, type Tree } from '../trees';
import { dimensionOf, type FindingAddress } from './finding-address';

/** The question for findings: of all audiences and all topics of the second level, unless the address names some. */
export function useFindingQuestion(
  address: FindingAddress,
  audiences: Tree,
  topics: Tree,
): Omit<FindingsQueryVariables, 'first' | 'after'> {
  const prefer = usePreferredLanguages();
  const { behov, dimensjon, tema, malgruppe, tiltak } = address;
  const withBelow = (ids: readonly string[], tree: Tree) => [
    ...new Set(ids.flatMap((id) => [id, ...descendantsOf(tree, id)])),
  ];
  // A topic of the first level is counted from those below it, so these stand for it
  const wanted = withBelow(tema, topics).filter((id) => (topics.get(id)?.below.length ?? 0) === 0);
  return {
    input: {
      audienceIds: malgruppe.length > 0 ? withBelow(malgruppe, audiences) : [...audiences.keys()],
      ...(wanted.length > 0 && { topicIds: wanted }),
      ...countedRecords(address),
    },
    dimension: dimensionOf(dimensjon),
    certain: behov !== 'mulig',
    audienceBasis: basisOfAddress(address),
    measureIds: tiltak.length > 0 ? tiltak : null,
    prefer,
  };
}
