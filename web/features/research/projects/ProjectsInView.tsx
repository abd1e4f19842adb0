import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePrefer } from '../../../terms/language';
import { useAskList, type Asked } from '../../../api/use-graph-query';
import { Absent } from '../../../components/MissingValue';
import { Answered } from '../../../components/QueryResult';
import { More } from '../../../components/More';
import { View } from '../../../components/View';
import { allRows } from '../../../components/whole-list';
import { WholeCsvButton } from '../../../components/WholeCsvButton';
import { ProjectListDocument, type ProjectListQuery, type ProjectOrganisationsQuery } from '../generated/graphql';
import { ClearFilters } from '../parts/ClearFilters';
import { PartLinks } from '../parts/PartLinks';
import { Silence } from '../parts/Silence';
import { ProjectFilterFields } from './ProjectFilterFields';
import { ProjectItem } from './ProjectItem';
import { isFiltered, NO_FILTERS, projectVariables, useProjectFilters } from './use-project-filters';
import { useProjectTable } from './use-project-table';

const pageOf = (data: ProjectListQuery) => data.catalogue?.projects;

/** The list of projects, searched and filtered. */
export function ProjectsInView({ organisations }: { organisations: Asked<ProjectOrganisationsQuery> }) {
  const t = useTranslations('research');
  const prefer = usePrefer();
  const [filters, change] = useProjectFilters();
  const coordinators = organisations.answer?.data.catalogue?.projects?.facets.coordinators ?? [];
  const there = coordinators.flatMap(({ organisation }) =>
    organisation && filters.land.includes(organisation.country) ? [organisation.id] : [],
  );
  const variables = { ...projectVariables(filters, there), prefer };
  const list = useAskList(ProjectListDocument, { ...variables, first: 20 }, pageOf);
  const table = useProjectTable();
  const readAll = async () => {
    const nodes = await allRows(ProjectListDocument, { ...variables, first: 100 }, pageOf);
    return table('forskningsprosjekter', nodes);
  };
  return (
    <View
      title={t('projects.title')}
      lead={t('projects.lead')}
      asked={[list, organisations]}
      actions={<WholeCsvButton read={list.answer?.data.catalogue?.projects ? readAll : null} />}
    >
      <PartLinks current="prosjekter" topics={filters.tema} />
      <div className="with-filters">
        <ProjectFilterFields
          facets={list.answer?.data.catalogue?.projects?.facets}
          organisations={organisations.answer?.data}
        />
        <section aria-label={t('projects.list')}>
          <Silence asked={list}>
            <Answered asked={list}>
              {({ catalogue }) =>
                catalogue?.projects ? (
                  <>
                    <div className="list-head">
                      <Paragraph role="status">{t('projects.count', { count: list.totalCount })}</Paragraph>
                      <ClearFilters shown={isFiltered(filters)} onClear={() => change(NO_FILTERS)} />
                    </div>
                    {list.totalCount === 0 && <Paragraph>{t('projects.empty')}</Paragraph>}
                    <ul className="rows">
                      {list.nodes.map((project) => (
                        <li key={project.id}>
                          <ProjectItem project={project} />
                        </li>
                      ))}
                    </ul>
                    {list.totalCount > 0 && <More list={list} />}
                  </>
                ) : (
                  <Absent why="unavailable" />
                )
              }
            </Answered>
          </Silence>
        </section>
      </div>
    </View>
  );
}
