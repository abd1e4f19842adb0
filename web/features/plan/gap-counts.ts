import type { Operation } from '../../api/graph-fetch';
import { useGraphQuery, type QueryState } from '../../api/use-graph-query';

interface Counted {
  totalCount: number;
}
/** How many findings there are for some audiences: of each measure by its alias; and the single gaps that nobody answers for. */
interface GapCountsAnswer {
  gapMap: (Record<string, Counted | null | undefined> & { ownerless: Counted | null }) | null;
}
type GapCountsVariables = Record<string, string | readonly string[]> & { audienceIds: readonly string[] };

/**
 * The question for the findings of each of some measures: one map, counted for one measure after the other. It is written
 * here since an operation cannot repeat a field as often as there are measures.
 */
function gapCountsOf(measureIds: readonly string[]): Operation<GapCountsAnswer, GapCountsVariables> {
  const variables = measureIds.map((_, index) => `$m${index}: ID!`).join(', ');
  const counts = measureIds.map((_, index) => `m${index}: findings(measureIds: [$m${index}], first: 1) { totalCount }`);
  const query = `# The findings that each measure answers for, and the single gaps that no measure does.
query GapCounts($audienceIds: [ID!]!, ${variables}) {
  gapMap(input: { audienceIds: $audienceIds }) {
    ownerless: gaps(ownerless: true, first: 1) { totalCount }
    ${counts.join('\n    ')}
  }
}`;
  return { toString: () => query };
}

/** Findings by measure. `of` gives null where the registries do not answer, undefined where it is not answered yet. */
export interface GapCounts {
  query: QueryState<GapCountsAnswer>;
  of: (measureId: string) => number | null | undefined;
  ownerless: number | null | undefined;
}

/** Asks how many findings for some audiences each measure answers for; not before there are measures and audiences. */
export function useGapCounts(measureIds: readonly string[], audienceIds: readonly string[], asOf?: string): GapCounts {
  const named = Object.fromEntries(measureIds.map((id, index) => [`m${index}`, id]));
  const isAsked = measureIds.length > 0 && audienceIds.length > 0;
  const query = useGraphQuery(gapCountsOf(measureIds), isAsked ? { ...named, audienceIds } : null, { asOf });
  const counted = (alias: string) => {
    if (query.error) return null;
    // What was counted without one of the registries is too few
    if (query.answer && query.answer.unavailable.length > 0) return null;
    return query.answer && (query.answer.data.gapMap?.[alias]?.totalCount ?? null);
  };
  return {
    query,
    of: (measureId) => counted(`m${measureIds.indexOf(measureId)}`),
    ownerless: counted('ownerless'),
  };
}
