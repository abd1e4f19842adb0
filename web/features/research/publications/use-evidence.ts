import { usePrefer } from '../../../terms/language';
import type { Asked } from '../../../api/use-graph-query';
import { useAskWhole, type Whole } from '../../../components/whole-list';
import { EvidenceDecidedDocument, type EvidenceDecidedQuery, type EvidenceFragment } from '../generated/graphql';

/** Guidelines that publications were judged to be evidence for, or not, by publication; null while that is not known. */
export function useEvidenceDecided(): {
  asked: Asked<Whole<EvidenceDecidedQuery, EvidenceFragment>>;
  of: (publicationId: string) => EvidenceFragment[] | null;
} {
  const asked = useAskWhole(
    EvidenceDecidedDocument,
    { prefer: usePrefer() },
    ({ catalogue }) => catalogue?.evidenceCandidates,
  );
  const all = asked.answer?.data.nodes;
  return { asked, of: (id) => all?.filter(({ publication }) => publication.id === id) ?? null };
}
