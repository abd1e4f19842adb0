import { usePreferredLanguages } from '../../../terms/language';
import type { QueryState } from '../../../api/use-graph-query';
import { useWholeListQuery, type WholeList } from '../../../api/whole-list';
import { EvidenceDecidedDocument, type EvidenceDecidedQuery, type EvidenceFragment } from '../generated/graphql';

/** Guidelines that publications were judged to be evidence for, or not, by publication; null while that is not known. */
export function useDecidedEvidence(): {
  query: QueryState<WholeList<EvidenceDecidedQuery, EvidenceFragment>>;
  of: (publicationId: string) => EvidenceFragment[] | null;
} {
  const query = useWholeListQuery(
    EvidenceDecidedDocument,
    { prefer: usePreferredLanguages() },
    ({ catalogue }) => catalogue?.evidenceCandidates,
  );
  const all = query.answer?.data.nodes;
  return { query, of: (id) => all?.filter(({ publication }) => publication.id === id) ?? null };
}
