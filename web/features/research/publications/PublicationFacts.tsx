import { useLanguage } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import { ExternalLink } from '../../../components/ExternalLink';
import type { PublicationPageQuery } from '../generated/graphql';
import { Fact } from '../parts/Fact';
import { Institution } from '../parts/Institution';
import { languageOf } from '../parts/language-of';
import { RecordLink } from '../parts/RecordLink';
import { RecordList } from '../parts/RecordList';
import { NoneOrUnavailable } from '../parts/UnavailableRegistries';
import { SourceLink } from '../parts/SourceLink';

/** The facts of a publication. */
export function PublicationFacts({ publication }: { publication: NonNullable<PublicationPageQuery['publication']> }) {
  const term = useTerm();
  const language = useLanguage();
  const { year, journal, type, publisher, project, plan, topics, doi } = publication;
  return (
    <dl className="facts">
      <Fact name="type">{term('PublicationType', type)}</Fact>
      <Fact name="year">{year ?? <MissingValue why="unknown" />}</Fact>
      <Fact name="journal">{journal ?? <MissingValue why="none" />}</Fact>
      <Fact name="publisher">
        <Institution institution={publisher} />
      </Fact>
      <Fact name="project">
        {project ? (
          <RecordLink kind="prosjekt" id={project.id} lang={languageOf(project.title, language)}>
            {project.title.text}
          </RecordLink>
        ) : (
          <MissingValue why="none" />
        )}
      </Fact>
      <Fact name="plan">
        {plan ? (
          <>
            <ExternalLink href={plan.sourceUrl}>{plan.title.text}</ExternalLink> <PlanStatusTag status={plan.status} />
          </>
        ) : (
          <NoneOrUnavailable registry="plan" />
        )}
      </Fact>
      <Fact name="topics">
        <RecordList records={topics}>
          {({ id, prefLabel }) => (
            <ViewLink view="research" filters={{ vis: 'publikasjoner', tema: [id] }}>
              {prefLabel.text}
            </ViewLink>
          )}
        </RecordList>
      </Fact>
      <Fact name="doi">
        {doi ? <ExternalLink href={`https://doi.org/${doi}`}>{doi}</ExternalLink> : <MissingValue why="none" />}
      </Fact>
      <Fact name="source">
        <SourceLink record={publication} what="publication" />
      </Fact>
    </dl>
  );
}
