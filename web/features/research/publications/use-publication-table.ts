import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { fieldsOf, type ExportTable } from '../../../components/export-table';
import type { EvidenceFragment, PublicationInListFragment } from '../generated/graphql';

const fields = fieldsOf('Publication');

/** Makes a table of publications, row by row as they are listed. */
export function usePublicationTable(): (
  publications: readonly PublicationInListFragment[],
  evidenceOf: (id: string) => readonly EvidenceFragment[] | null,
) => ExportTable {
  const t = useTranslations('research.field');
  const unavailable = useTranslations('components.absent')('unavailable');
  const term = useTerm();
  const verdict = ({ guideline, decision }: EvidenceFragment) =>
    `${guideline?.title.text ?? unavailable}: ${decision ? term('EvidenceVerdict', decision.verdict) : ''}`;
  return (publications, evidenceOf) => ({
    name: 'publikasjoner',
    columns: [
      ...fields('title', 'year', 'journal', 'type', 'projectId', 'topicIds'),
      t('evidence'),
      ...fields('doi', 'sourceUrl', 'id'),
    ],
    rows: publications.map((publication) => [
      publication.title,
      publication.year ?? null,
      publication.journal ?? null,
      term('PublicationType', publication.type),
      publication.project?.title.text ?? null,
      publication.topics?.map(({ prefLabel }) => prefLabel.text).join(', ') ?? unavailable,
      evidenceOf(publication.id)?.map(verdict).join('; ') ?? unavailable,
      publication.doi ?? null,
      publication.sourceUrl,
      publication.id,
    ]),
  });
}
