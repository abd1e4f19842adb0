import { Heading } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ListResults } from '../../../components/ListResults';
import { SelectField } from '../../../components/SelectField';
import { usePreferredLanguages } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { usePagedQuery } from '../../../api/use-graph-query';
import { oneOf, useAddressFilters } from '../../../components/address-filters';
import { readAllRows } from '../../../api/whole-list';
import { CsvButton } from '../../../components/CsvButton';
import { InstitutionProjectsDocument, type InstitutionProjectsQuery, type ProjectRole } from '../generated/graphql';
import { ProjectItem } from '../projects/ProjectItem';
import { useProjectTable } from '../projects/use-project-table';

const ROLES: readonly ProjectRole[] = ['COORDINATOR', 'PARTICIPANT', 'FUNDER'];
const pageOf = (data: InstitutionProjectsQuery) => data.organisation?.projects;

/** The projects of an institution, in any role or in one. */
export function InstitutionProjects({ id }: { id: string }) {
  const t = useTranslations('research');
  const term = useTerm();
  const [{ rolle }, change] = useAddressFilters({ rolle: oneOf(['', ...ROLES]) });
  const variables = { id, prefer: usePreferredLanguages(), roles: rolle === '' ? [...ROLES] : [rolle] };
  const list = usePagedQuery(InstitutionProjectsDocument, { ...variables, first: 20 }, pageOf);
  const table = useProjectTable();
  const readAll = async () => {
    const nodes = await readAllRows(InstitutionProjectsDocument, { ...variables, first: 100 }, pageOf);
    return table(`prosjekter-${id}`, nodes);
  };
  return (
    <section>
      <div className="list-head">
        <Heading level={2} data-size="xs">
          {t('institutions.projects')}
        </Heading>
        <CsvButton table={list.answer?.data.organisation?.projects ? readAll : null} />
      </div>
      <SelectField
        className="narrow"
        label={t('field.role')}
        value={rolle}
        options={[
          { value: '', label: t('institutions.anyRole') },
          ...ROLES.map((role) => ({ value: role, label: term('ProjectRole', role) })),
        ]}
        onChoose={(role) => change({ rolle: role })}
      />
      <ListResults
        query={list}
        listIn={({ organisation }) => organisation?.projects}
        count={t('projects.count', { count: list.totalCount })}
        isEmpty={list.totalCount === 0}
        empty={null}
        pages={list}
      >
        <ul className="rows">
          {list.nodes.map((project) => (
            <li key={project.id}>
              <ProjectItem project={project} level={3} />
            </li>
          ))}
        </ul>
      </ListResults>
    </section>
  );
}
