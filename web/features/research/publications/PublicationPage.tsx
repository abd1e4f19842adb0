import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { ViewLink } from '../../../components/ViewLink';
import { useGraphQuery } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { PrintButton } from '../../../components/PrintButton';
import { LatestChanges } from '../../../components/RecordHistory';
import { ViewFrame } from '../../../components/ViewFrame';
import { PublicationPageDocument } from '../generated/graphql';
import { ResearchRecordNotFound } from '../parts/ResearchRecordNotFound';
import { ProjectEvidence } from '../project/ProjectEvidence';
import { PublicationFacts } from './PublicationFacts';

/** The page of a publication: what is registered of it, its text elsewhere, and which guidelines it concerns. */
export function PublicationPage({ id }: { id: string }) {
  const t = useTranslations('research');
  const query = useGraphQuery(PublicationPageDocument, { id, prefer: usePreferredLanguages() });
  const found = query.answer?.data.publication;
  if (query.answer && !found && query.answer.unavailable.length === 0)
    return <ResearchRecordNotFound kind="publication" id={id} />;
  return (
    <ViewFrame title={found?.title ?? t('publications.one')} queries={[query]} actions={<PrintButton />}>
      <Paragraph className="way-back">
        <ViewLink view="research" filters={{ vis: 'publikasjoner' }}>
          {t('publications.back')}
        </ViewLink>
      </Paragraph>
      <QueryResult query={query}>
        {({ publication }) =>
          publication ? (
            <div className="sections">
              {publication.archived && <Paragraph>{t('publications.archived')}</Paragraph>}
              <PublicationFacts publication={publication} />
              <ProjectEvidence publications={[publication]} />
              <LatestChanges kind="Publication" isFolded history={publication.history} />
            </div>
          ) : (
            <MissingValue why="unavailable" />
          )
        }
      </QueryResult>
    </ViewFrame>
  );
}
