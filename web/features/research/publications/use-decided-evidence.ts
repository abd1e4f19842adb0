import { usePreferredLanguages } from '../../../terms/language';
import { useWholeListQuery } from '../../../api/whole-list';
import { EvidenceDecidedDocument, type EvidenceFragment } from '../generated/graphql';

/** Guidelines that publications were judged to be evidence for, or not, by publication; null while that is not known. */
export function useDecidedEvidence() {
  const query = useWholeListQuery(
    EvidenceDecidedDocument,
    { prefer: usePreferredLanguages() },
    ({ catalogue }) => catalogue?.evidenceCandidates,
  );
  const all = query.answer?.data.nodes?.flatMap(({ guidelines }) => guidelines);
  const of = (publicationId: string): EvidenceFragment[] | null =>
    all?.filter(({ publication }) => publication.id === publicationId) ?? null;
  return { query, of };
}
