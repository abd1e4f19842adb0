import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { CsvButton } from '../../../components/CsvButton';
import { PublicationItem } from '../publications/PublicationItem';
import { useDecidedEvidence } from '../publications/use-decided-evidence';
import { usePublicationTable } from '../publications/use-publication-table';
import type { ProjectOfPage } from './ProjectFacts';

/** The publications of a project. */
export function ProjectPublications({ publications }: { publications: ProjectOfPage['publications'] }) {
  const t = useTranslations('research.project');
  const table = usePublicationTable();
  const evidence = useDecidedEvidence();
  const { nodes, totalCount } = publications;
  return (
    <section>
      <div className="list-head">
        <Heading level={2} data-size="xs">
          {t('publications', { count: totalCount })}
        </Heading>
        {totalCount > 0 && nodes.length === totalCount && (
          <CsvButton table={evidence.query.answer ? () => table(nodes, evidence.of) : null} />
        )}
      </div>
      {totalCount === 0 && <Paragraph>{t('noPublications')}</Paragraph>}
      <ul className="rows">
        {nodes.map((publication) => (
          <li key={publication.id}>
            <PublicationItem
              publication={publication}
              evidence={evidence.of(publication.id)}
              withoutProject
              level={3}
            />
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && <Paragraph>{t('cut', { shown: nodes.length, total: totalCount })}</Paragraph>}
    </section>
  );
}
