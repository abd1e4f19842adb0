import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { useGraphQuery } from '../../../api/use-graph-query';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { ViewFrame } from '../../../components/ViewFrame';
import { InstitutionPageDocument } from '../generated/graphql';
import { Memberships } from '../parts/Memberships';
import { ResearchRecordNotFound } from '../parts/ResearchRecordNotFound';
import { PublicationItem } from '../publications/PublicationItem';
import { InstitutionFacts } from './InstitutionFacts';
import { InstitutionProjects } from './InstitutionProjects';

/** The page of an institution: its part in registered research. */
export function InstitutionPage({ id }: { id: string }) {
  const t = useTranslations('research');
  const query = useGraphQuery(InstitutionPageDocument, { id, prefer: usePreferredLanguages() });
  const institution = query.answer?.data.organisation;
  if (query.answer && !institution && query.answer.unavailable.length === 0)
    return <ResearchRecordNotFound kind="institution" id={id} />;
  return (
    <ViewFrame
      title={institution?.name.text ?? t('institutions.one')}
      lead={t('institutions.oneLead')}
      queries={[query]}
    >
      <Paragraph className="way-back">
        <ViewLink view="research" filters={{ vis: 'institusjoner' }}>
          {t('institutions.back')}
        </ViewLink>
        <ViewLink view="research" filters={{ vis: 'nettverk', valgt: id }}>
          {t('institutions.inNetwork')}
        </ViewLink>
      </Paragraph>
      <QueryResult query={query}>
        {({ organisation }) =>
          organisation ? (
            <div className="sections">
              <InstitutionFacts institution={organisation} />
              <InstitutionProjects id={id} />
              <section>
                <Heading level={2} data-size="xs">
                  {t('field.memberships')}
                </Heading>
                <Memberships list={organisation.memberships} of="organisation" />
              </section>
              <section>
                <Heading level={2} data-size="xs">
                  {t('institutions.publications')}
                </Heading>
                {!organisation.publications && <MissingValue why="unavailable" />}
                {organisation.publications?.totalCount === 0 && (
                  <Paragraph>{t('institutions.noPublications')}</Paragraph>
                )}
                <ul className="rows">
                  {organisation.publications?.nodes.map((publication) => (
                    <li key={publication.id}>
                      <PublicationItem publication={publication} level={3} />
                    </li>
                  ))}
                </ul>
              </section>
            </div>
          ) : (
            <MissingValue why="unavailable" />
          )
        }
      </QueryResult>
    </ViewFrame>
  );
}
