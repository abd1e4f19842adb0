import { usePreferredLanguages } from '../../terms/language';
import { useGraphQuery, type QueryState } from '../../api/use-graph-query';
import { GapAudiencesDocument, type GapAudiencesQuery } from './generated/graphql';

/** Whose gaps are counted: those chosen, else all professions of the taxonomy. */
export interface GapAudiences {
  query: QueryState<GapAudiencesQuery>;
  all: GapAudiencesQuery['audiences'];
  ids: string[];
}

/** The audiences whose gaps are counted, and all that can be chosen. */
export function useGapAudiences(chosen: readonly string[], asOf?: string): GapAudiences {
  const query = useGraphQuery(GapAudiencesDocument, { prefer: usePreferredLanguages() }, { asOf });
  const all = query.answer?.data.audiences ?? [];
  const professions = all.filter(({ kind }) => kind === 'PROFESSION').map(({ id }) => id);
  return { query, all, ids: chosen.length > 0 ? [...chosen] : professions };
}
