import { Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useLanguage, usePrefer } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { ViewLink } from '../../../components/ViewLink';
import { useAsk } from '../../../api/use-graph-query';
import { Absent } from '../../../components/MissingValue';
import { Answered } from '../../../components/QueryResult';
import { CsvButton, PrintButton } from '../../../components/Exports';
import { View } from '../../../components/View';
import { ProjectPageDocument } from '../generated/graphql';
import { isMoney } from '../parts/names';
import { History } from '../parts/History';
import { languageOf } from '../parts/language-of';
import { NoSuch } from '../parts/NoSuch';
import { Silence } from '../parts/Silence';
import { SourceLink } from '../parts/SourceLink';
import { StatusTag } from '../projects/StatusTag';
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
  const asked = useAsk(ProjectPageDocument, { id, prefer: usePrefer() });
  const table = useProjectTable();
  const found = asked.answer?.data.project;
  if (asked.answer && !found && asked.answer.silent.length === 0) return <NoSuch kind="project" id={id} />;
  const titleLang = found ? languageOf(found.title, language) : undefined;
  const isCall = isMoney(found?.type ?? '');
  return (
    <View
      title={found?.title.text ?? t('project.title')}
      {...(titleLang && { titleLang })}
      lead={
        found && (
          <span className="tags">
            <StatusTag status={found.status} />
            <Tag data-size="sm" data-color="neutral" variant="outline">
              {term('ProjectType', found.type)}
            </Tag>
            <span lang={titleLang}>{found.acronym}</span>
            <SourceLink record={found} what={isMoney(found.type) ? 'call' : 'project'} />
          </span>
        )
      }
      asked={[asked]}
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
      <Silence asked={asked}>
        <Answered asked={asked}>
          {({ project }) =>
            project ? (
              <div className="sections">
                {project.archived && <Paragraph>{t('project.archived')}</Paragraph>}
                <ProjectFacts project={project} />
                <ProjectTies project={project} />
                <ProjectPublications publications={project.publications} />
                <ProjectEvidence publications={project.publications.nodes} />
                <History history={project.history} />
              </div>
            ) : (
              <Absent why="unavailable" />
            )
          }
        </Answered>
      </Silence>
    </View>
  );
}
