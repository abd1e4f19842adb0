import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { SelectField } from '../../../components/SelectField';
import { useTerm } from '../../../terms/use-term';
import { useGraphQuery } from '../../../api/use-graph-query';
import { CheckboxFilter } from '../../../components/CheckboxFilter';
import { SearchField } from '../../../components/SearchField';
import { ProjectLeadersDocument, type ProjectListQuery, type ProjectOrganisationsQuery } from '../generated/graphql';
import { facetChoices } from '../parts/facet-choices';
import { useDisplayNames as useCodeNames } from '../../../terms/use-display-names';
import { useTaxonomyNames } from '../parts/use-taxonomy-names';
import { countriesOf } from './countries';
import { ORDERS, useProjectFilters, type ProjectFilters } from './use-project-filters';

type Facets = NonNullable<NonNullable<ProjectListQuery['catalogue']>['projects']>['facets'];

interface Props {
  facets: Facets | undefined;
  organisations: ProjectOrganisationsQuery | undefined;
}

/** What the list of projects can be filtered by. */
export function ProjectFilterFields({ facets, organisations }: Props) {
  const t = useTranslations('research');
  const tApp = useTranslations('components');
  const term = useTerm();
  const { country } = useCodeNames();
  const [filters, change] = useProjectFilters();
  const names = useTaxonomyNames();
  const leaders = useGraphQuery(ProjectLeadersDocument, {}).answer?.data.people.nodes ?? [];
  const known = organisations?.catalogue?.projects?.facets;
  const all = [...(known?.coordinators ?? []), ...(known?.funders ?? [])];
  const organisationNames = new Map(
    all.flatMap(({ organisation }) => (organisation ? [[organisation.id, organisation.name.text] as const] : [])),
  );
  const countryOf = new Map(
    known?.coordinators.flatMap(({ organisation }) => (organisation ? [[organisation.id, organisation.country]] : [])),
  );
  const coordinators = facets?.coordinators.map(({ organisation, count }) => ({ id: organisation?.id ?? null, count }));
  const inChosen = coordinators?.filter(
    ({ id }) => filters.land.length === 0 || (id !== null && filters.land.includes(countryOf.get(id) ?? '')),
  );
  const nameOf = (id: string) => organisationNames.get(id) ?? id;
  const values = (facet: Facets['status'] | undefined) =>
    facet?.map(({ value, count }) => ({ id: value ?? null, count }));
  return (
    <section className="filters" aria-label={tApp('filters')}>
      <SearchField
        label={t('projects.search')}
        value={filters.sok}
        onSearch={(sok) => change({ sok }, { replace: true })}
      />
      <SelectField
        label={t('order.label')}
        value={filters.rekkefolge}
        options={ORDERS.map((order) => ({
          value: order,
          label: t(order === 'standard' && filters.sok !== '' ? 'order.relevans' : `order.${order}`),
        }))}
        onChoose={(rekkefolge) => change({ rekkefolge })}
      />
      <CheckboxFilter
        legend={t('field.topics')}
        choices={facetChoices(
          facets?.topics.map(({ topic, count }) => ({ id: topic?.id ?? null, count })),
          filters.tema,
          (id) => names.topics.get(id) ?? id,
        )}
        chosen={filters.tema}
        onChoose={(tema) => change({ tema })}
      />
      <CheckboxFilter
        legend={t('field.status')}
        choices={facetChoices(values(facets?.status), filters.status, (value) => term('ProjectStatus', value))}
        chosen={filters.status}
        onChoose={(status) => change({ status: status as ProjectFilters['status'] })}
      />
      <CheckboxFilter
        legend={t('field.type')}
        choices={facetChoices(values(facets?.type), filters.type, (value) => term('ProjectType', value))}
        chosen={filters.type}
        onChoose={(type) => change({ type: type as ProjectFilters['type'] })}
      />
      <CheckboxFilter
        legend={t('field.coordinator')}
        choices={facetChoices(inChosen, filters.koordinator, nameOf)}
        chosen={filters.koordinator}
        onChoose={(koordinator) => change({ koordinator })}
      />
      <CheckboxFilter
        legend={t('field.country')}
        choices={facetChoices(countriesOf(coordinators, countryOf, filters.koordinator), filters.land, country)}
        chosen={filters.land}
        onChoose={(land) => change({ land })}
      />
      <CheckboxFilter
        legend={t('field.leader')}
        choices={leaders.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={filters.leder}
        onChoose={(leder) => change({ leder })}
      />
      <CheckboxFilter
        legend={t('field.funders')}
        choices={facetChoices(
          facets?.funders.map(({ organisation, count }) => ({ id: organisation?.id ?? null, count })),
          filters.finansierer,
          nameOf,
        )}
        chosen={filters.finansierer}
        onChoose={(finansierer) => change({ finansierer })}
      />
      <CheckboxFilter
        legend={t('field.audiencesTagged')}
        choices={facetChoices(
          facets?.audiences.map(({ audience, count }) => ({ id: audience?.id ?? null, count })),
          filters.malgruppe,
          (id) => names.audiences.get(id) ?? id,
        )}
        chosen={filters.malgruppe}
        onChoose={(malgruppe) => change({ malgruppe })}
      />
      <Checkbox
        data-size="sm"
        label={t('projects.withCalls')}
        checked={filters.utlysninger}
        onChange={() => change({ utlysninger: !filters.utlysninger })}
      />
      <Checkbox
        data-size="sm"
        label={t('projects.withoutAnimals')}
        checked={filters.dyrehelse === 'nei'}
        onChange={() => change({ dyrehelse: filters.dyrehelse === 'nei' ? 'ja' : 'nei' })}
      />
    </section>
  );
}
