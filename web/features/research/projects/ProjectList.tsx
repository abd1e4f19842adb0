import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ClearFilters } from '../../../components/ClearFilters';
import { ListView } from '../../../components/ListView';
import { usePreferredLanguages } from '../../../terms/language';
import { usePagedQuery, type QueryState } from '../../../api/use-graph-query';
import { ViewFrame } from '../../../components/ViewFrame';
import { readAllRows } from '../../../api/whole-list';
import { CsvButton } from '../../../components/CsvButton';
import { ProjectListDocument, type ProjectListQuery, type ProjectOrganisationsQuery } from '../generated/graphql';
import { PartLinks } from '../parts/PartLinks';
import { ProjectFilterFields } from './ProjectFilterFields';
import { ProjectItem } from './ProjectItem';
import { isFiltered, NO_FILTERS, projectVariables, useProjectFilters } from './use-project-filters';
import { useProjectTable } from './use-project-table';

const pageOf = (data: ProjectListQuery) => data.catalogue?.projects;

/** The list of projects, searched and filtered. */
export function ProjectList({ organisations }: { organisations: QueryState<ProjectOrganisationsQuery> }) {
  const t = useTranslations('research');
  const prefer = usePreferredLanguages();
  const [filters, change] = useProjectFilters();
  const coordinators = organisations.answer?.data.catalogue?.projects?.facets.coordinators ?? [];
  const there = coordinators.flatMap(({ organisation }) =>
    organisation && filters.land.includes(organisation.country) ? [organisation.id] : [],
  );
  const variables = { ...projectVariables(filters, there), prefer };
  const list = usePagedQuery(ProjectListDocument, { ...variables, first: 20 }, pageOf);
  const table = useProjectTable();
  const readAll = async () => {
    const nodes = await readAllRows(ProjectListDocument, { ...variables, first: 100 }, pageOf);
    return table('forskningsprosjekter', nodes);
  };
  return (
    <ViewFrame
      title={t('projects.title')}
      lead={t('projects.lead')}
      queries={[list, organisations]}
      actions={<CsvButton table={list.answer?.data.catalogue?.projects ? readAll : null} />}
    >
      <PartLinks current="prosjekter" topics={filters.tema} />
      <ListView
        filters={
          <ProjectFilterFields
            facets={list.answer?.data.catalogue?.projects?.facets}
            organisations={organisations.answer?.data}
          />
        }
        label={t('projects.list')}
        query={list}
        listIn={({ catalogue }) => catalogue?.projects}
        count={t('projects.count', { count: list.totalCount })}
        tools={<ClearFilters isShown={isFiltered(filters)} onClear={() => change(NO_FILTERS)} />}
        isEmpty={list.totalCount === 0}
        empty={<Paragraph>{t('projects.empty')}</Paragraph>}
        pages={list}
      >
        <ul className="rows">
          {list.nodes.map((project) => (
            <li key={project.id}>
              <ProjectItem project={project} />
            </li>
          ))}
        </ul>
      </ListView>
    </ViewFrame>
  );
}
