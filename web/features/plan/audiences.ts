import { usePrefer } from '../../terms/language';
import { useAsk, type Asked } from '../../api/use-graph-query';
import { GapAudiencesDocument, type GapAudiencesQuery } from './generated/graphql';

/** Whose gaps are counted: those chosen, else all professions of the taxonomy. */
export interface GapAudiences {
  asked: Asked<GapAudiencesQuery>;
  all: GapAudiencesQuery['audiences'];
  ids: string[];
}

/** The audiences whose gaps are counted, and all that can be chosen. */
export function useGapAudiences(chosen: readonly string[], asOf?: string): GapAudiences {
  const asked = useAsk(GapAudiencesDocument, { prefer: usePrefer() }, { asOf });
  const all = asked.answer?.data.audiences ?? [];
  const professions = all.filter(({ kind }) => kind === 'PROFESSION').map(({ id }) => id);
  return { asked, all, ids: chosen.length > 0 ? [...chosen] : professions };
}
