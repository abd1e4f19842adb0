import { Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { foreignLanguage, useLanguage, usePreferredLanguages } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { ViewLink } from '../../../components/ViewLink';
import { useGraphQuery } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { CsvButton } from '../../../components/CsvButton';
import { PrintButton } from '../../../components/PrintButton';
import { LatestChanges } from '../../../components/RecordHistory';
import { ViewFrame } from '../../../components/ViewFrame';
import { ProjectPageDocument } from '../generated/graphql';
import { isFunding } from '../parts/view-parts';
import { ResearchRecordNotFound } from '../parts/ResearchRecordNotFound';
import { SourceLink } from '../parts/SourceLink';
import { ProjectStatusTag } from '../projects/ProjectStatusTag';
import { useProjectTable } from '../projects/use-project-table';
import { ProjectEvidence } from './ProjectEvidence';
import { ProjectFacts } from './ProjectFacts';
import { ProjectPublications } from './ProjectPublications';
import { ProjectTies } from './ProjectTies';

/** The page of a project: all that is registered of it, and where that is from. */
export function ProjectPage({ id }: { id: string }) {
  const t = useTranslations('research');
  const term = useTerm();
  const language = useLanguage();
  const query = useGraphQuery(ProjectPageDocument, { id, prefer: usePreferredLanguages() });
  const table = useProjectTable();
  const found = query.answer?.data.project;
  if (query.answer && !found && query.answer.unavailable.length === 0)
    return <ResearchRecordNotFound kind="project" id={id} />;
  const titleLang = found ? foreignLanguage(found.title, language) : undefined;
  const isCall = isFunding(found?.type ?? '');
  return (
    <ViewFrame
      title={found?.title.text ?? t('project.title')}
      {...(titleLang && { titleLang })}
      lead={
        found && (
          <span className="tags">
            <ProjectStatusTag status={found.status} />
            <Tag data-size="sm" data-color="neutral" variant="outline">
              {term('ProjectType', found.type)}
            </Tag>
            <span lang={titleLang}>{found.acronym}</span>
            <SourceLink record={found} what={isFunding(found.type) ? 'call' : 'project'} />
          </span>
        )
      }
      queries={[query]}
      actions={
        <>
          <CsvButton table={found ? () => table(`prosjekt-${id}`, [found]) : null} />
          <PrintButton />
        </>
      }
    >
      <Paragraph className="way-back">
        <ViewLink view="research" filters={{ vis: isCall ? 'utlysninger' : null }}>
          {t(isCall ? 'project.backToCalls' : 'project.back')}
        </ViewLink>
      </Paragraph>
      <QueryResult query={query}>
        {({ project }) =>
          project ? (
            <div className="sections">
              {project.archived && <Paragraph>{t('project.archived')}</Paragraph>}
              <ProjectFacts project={project} />
              <ProjectTies project={project} />
              <ProjectPublications publications={project.publications} />
              <ProjectEvidence publications={project.publications.nodes} />
              <LatestChanges kind="Project" isFolded history={project.history} />
            </div>
          ) : (
            <MissingValue why="unavailable" />
          )
        }
      </QueryResult>
    </ViewFrame>
  );
}
