import { usePreferredLanguages } from '../../terms/language';
import type { Operation } from '../../api/graph-fetch';
import { useGraphQuery } from '../../api/use-graph-query';
import type { ReferenceType } from '../controls/control';
import * as documents from '../generated/graphql';
import { collectNames } from '../kinds/collect-names';

type Variables = { search: string; prefer: ('nb' | 'nn' | 'en')[] };

const OPERATIONS: Record<ReferenceType, Operation<unknown, Variables>> = {
  Organisation: documents.SuggestOrganisationsInFormDocument,
  Topic: documents.SuggestTopicsInFormDocument,
  Audience: documents.SuggestAudiencesInFormDocument,
  Setting: documents.SuggestSettingsInFormDocument,
  Guideline: documents.SuggestGuidelinesInFormDocument,
  Course: documents.SuggestCoursesInFormDocument,
};
/** A list that is longer is of no use: one types more instead. */
const MAX_SUGGESTIONS = 12;

/** Records that a search finds; null while it is asked, or where nothing is asked. */
export function useSuggestions(
  to: ReferenceType,
  search: string | null,
): { found: readonly { id: string; name: string }[] | null; isUnavailable: boolean } {
  const prefer = usePreferredLanguages();
  const { answer, isFetching, error } = useGraphQuery(OPERATIONS[to], search === null ? null : { search, prefer });
  const isUnavailable = error !== null || (answer?.unavailable.length ?? 0) > 0;
  if (search === null || isFetching || !answer) return { found: null, isUnavailable };
  const found = [...collectNames(answer.data)].map(([id, name]) => ({ id, name }));
  // Settings are few, and given whole
  const fitting =
    to === 'Setting' ? found.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase())) : found;
  return { found: fitting.slice(0, MAX_SUGGESTIONS), isUnavailable };
}
