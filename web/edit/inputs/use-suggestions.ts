import { usePrefer } from '../../terms/language';
import type { Operation } from '../../api/graph-fetch';
import { useGraphQuery } from '../../api/use-graph-query';
import type { Referred } from '../controls/control';
import * as documents from '../generated/graphql';
import { namesIn } from '../kinds/names';

type Variables = { search: string; prefer: ('nb' | 'nn' | 'en')[] };

const QUESTIONS: Record<Referred, Operation<unknown, Variables>> = {
  organisation: documents.SuggestOrganisationsInFormDocument,
  topic: documents.SuggestTopicsInFormDocument,
  audience: documents.SuggestAudiencesInFormDocument,
  setting: documents.SuggestSettingsInFormDocument,
  guideline: documents.SuggestGuidelinesInFormDocument,
  course: documents.SuggestCoursesInFormDocument,
};
/** A list that is longer is of no use: one types more instead. */
const MOST = 12;

/** Records that a search finds; null while it is asked, or where nothing is asked. */
export function useSuggestions(
  to: Referred,
  search: string | null,
): { found: readonly { id: string; name: string }[] | null; isSilent: boolean } {
  const prefer = usePrefer();
  const { answer, isFetching, error } = useGraphQuery(QUESTIONS[to], search === null ? null : { search, prefer });
  const isSilent = error !== null || (answer?.unavailable.length ?? 0) > 0;
  if (search === null || isFetching || !answer) return { found: null, isSilent };
  const found = [...namesIn(answer.data)].map(([id, name]) => ({ id, name }));
  // Settings are few, and given whole
  const fitting =
    to === 'setting' ? found.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase())) : found;
  return { found: fitting.slice(0, MOST), isSilent };
}
