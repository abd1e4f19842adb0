import { foreignLanguage, useLanguage } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { FactList } from '../../../components/Facts';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import { ExternalLink } from '../../../components/ExternalLink';
import type { PublicationPageQuery } from '../generated/graphql';
import { ResearchFact } from '../parts/ResearchFact';
import { InstitutionLink } from '../parts/InstitutionLink';
import { RecordLink } from '../../../components/RecordLink';
import { RecordNames } from '../../../components/RecordNames';
import { MissingRecord } from '../../../components/MissingRecord';
import { SourceLink } from '../parts/SourceLink';

/** The facts of a publication. */
export function PublicationFacts({ publication }: { publication: NonNullable<PublicationPageQuery['publication']> }) {
  const term = useTerm();
  const language = useLanguage();
  const { year, journal, type, publisher, project, plan, topics, doi } = publication;
  return (
    <FactList>
      <ResearchFact field="type">{term('PublicationType', type)}</ResearchFact>
      <ResearchFact field="year">{year ?? <MissingValue why="unknown" />}</ResearchFact>
      <ResearchFact field="journal">{journal ?? <MissingValue why="none" />}</ResearchFact>
      <ResearchFact field="publisher">
        <InstitutionLink institution={publisher} />
      </ResearchFact>
      <ResearchFact field="project">
        {project ? (
          <RecordLink kind="Project" id={project.id} lang={foreignLanguage(project.title, language)}>
            {project.title.text}
          </RecordLink>
        ) : (
          <MissingValue why="none" />
        )}
      </ResearchFact>
      <ResearchFact field="plan">
        {plan ? (
          <>
            <ExternalLink href={plan.sourceUrl}>{plan.title.text}</ExternalLink> <PlanStatusTag status={plan.status} />
          </>
        ) : (
          <MissingRecord registry="plan" />
        )}
      </ResearchFact>
      <ResearchFact field="topics">
        <RecordNames records={topics}>
          {({ id, prefLabel }) => (
            <ViewLink view="research" filters={{ vis: 'publikasjoner', tema: [id] }}>
              {prefLabel.text}
            </ViewLink>
          )}
        </RecordNames>
      </ResearchFact>
      <ResearchFact field="doi">
        {doi ? <ExternalLink href={`https://doi.org/${doi}`}>{doi}</ExternalLink> : <MissingValue why="none" />}
      </ResearchFact>
      <ResearchFact field="source">
        <SourceLink record={publication} what="publication" />
      </ResearchFact>
    </FactList>
  );
}
