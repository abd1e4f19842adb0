import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { useWholeListQuery } from '../../../api/whole-list';
import { EvidenceOnTopicsDocument, type PublicationInListFragment } from '../generated/graphql';
import { EvidenceTable } from '../publications/EvidenceTable';

/** Which guidelines the publications of a project concern, and what was decided of that. */
export function ProjectEvidence({ publications }: { publications: readonly PublicationInListFragment[] }) {
  const t = useTranslations('research.evidence');
  const topicIds = [...new Set(publications.flatMap(({ topics }) => topics ?? []).map(({ id }) => id))].sort();
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t('title')}
      </Heading>
      {publications.length === 0 && <Paragraph>{t('noPublications')}</Paragraph>}
      {publications.length > 0 && topicIds.length === 0 && <MissingValue why="unknown" />}
      {topicIds.length > 0 && <EvidenceFor topicIds={topicIds} publications={publications} />}
    </section>
  );
}

function EvidenceFor({
  topicIds,
  publications,
}: {
  topicIds: string[];
  publications: readonly PublicationInListFragment[];
}) {
  const t = useTranslations('research.evidence');
  const query = useWholeListQuery(
    EvidenceOnTopicsDocument,
    { prefer: usePreferredLanguages(), topicIds },
    ({ catalogue }) => catalogue?.evidenceCandidates,
  );
  const titles = new Map(publications.map(({ id, title }) => [id, title]));
  return (
    <QueryResult query={query}>
      {({ nodes }) => {
        if (!nodes) return <MissingValue why="unavailable" />;
        const ofProject = nodes
          .flatMap(({ guidelines }) => guidelines)
          .filter(({ publication }) => titles.has(publication.id));
        if (ofProject.length === 0) return <Paragraph>{t('none')}</Paragraph>;
        return <EvidenceTable evidence={ofProject} titles={titles} />;
      }}
    </QueryResult>
  );
}
