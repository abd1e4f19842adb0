import { usePreferredLanguages } from '../../../terms/language';
import { useGraphQuery } from '../../../api/use-graph-query';
import { ResearchNamesDocument } from '../generated/graphql';

/** Names of topics and audiences by id; empty until they are known. */
export function useTaxonomyNames(): { topics: ReadonlyMap<string, string>; audiences: ReadonlyMap<string, string> } {
  const { answer } = useGraphQuery(ResearchNamesDocument, { prefer: usePreferredLanguages() });
  const named = (all: readonly { id: string; prefLabel: { text: string } }[] = []) =>
    new Map(all.map(({ id, prefLabel }) => [id, prefLabel.text]));
  return { topics: named(answer?.data.topics), audiences: named(answer?.data.audiences) };
}
