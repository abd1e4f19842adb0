import { Checkbox, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ClearFilters } from '../../../components/ClearFilters';
import { ListView } from '../../../components/ListView';
import { usePreferredLanguages } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { CheckboxFilter } from '../../../components/CheckboxFilter';
import { CsvButton } from '../../../components/CsvButton';
import {
  countriesFilter,
  flagFilter,
  someOf,
  textFilter,
  useAddressFilters,
} from '../../../components/address-filters';
import { SearchField } from '../../../components/SearchField';
import { ViewFrame } from '../../../components/ViewFrame';
import { useWholeListQuery } from '../../../api/whole-list';
import { InstitutionsDocument, type OrganisationKind } from '../generated/graphql';
import { PartLinks } from '../parts/PartLinks';
import { useDisplayNames } from '../../../terms/use-display-names';
import { InstitutionTable } from './InstitutionTable';
import { hasResearch, useInstitutionTable } from './use-institution-table';

const KINDS: readonly OrganisationKind[] = [
  ...(['UNIVERSITY', 'HEALTH_TRUST', 'AUTHORITY', 'COMPETENCE_CENTRE', 'FUNDER', 'INTERNATIONAL'] as const),
  ...(['REGIONAL_HEALTH_AUTHORITY', 'MUNICIPALITY', 'MINISTRY', 'COMPANY', 'NGO', 'OTHER'] as const),
];
const COUNTRIES = ['NO', 'SE', 'DK', 'FI', 'IS', 'EU', 'INT'];

/** Organisations with what they are to registered projects. */
export function Institutions() {
  const t = useTranslations('research');
  const tApp = useTranslations('components');
  const term = useTerm();
  const { country } = useDisplayNames();
  const [filters, change] = useAddressFilters({
    sok: textFilter,
    slag: someOf(KINDS),
    land: countriesFilter,
    alle: flagFilter,
  });
  const query = useWholeListQuery(
    InstitutionsDocument,
    {
      prefer: usePreferredLanguages(),
      search: filters.sok || undefined,
      filter: {
        kind: filters.slag.length > 0 ? filters.slag : undefined,
        country: filters.land.length > 0 ? filters.land : undefined,
      },
    },
    ({ organisations }) => organisations,
  );
  const table = useInstitutionTable();
  const all = query.answer?.data.nodes ?? [];
  const shown = filters.alle ? all : all.filter(hasResearch);
  const isFiltered = filters.sok !== '' || filters.slag.length + filters.land.length > 0;
  return (
    <ViewFrame
      title={t('institutions.title')}
      lead={t('institutions.lead')}
      queries={[query]}
      actions={<CsvButton table={query.answer ? () => table(shown) : null} />}
    >
      <PartLinks current="institusjoner" />
      <ListView
        filters={
          <section className="filters" aria-label={tApp('filters')}>
            <SearchField
              label={t('institutions.search')}
              value={filters.sok}
              onSearch={(sok) => change({ sok }, { replace: true })}
            />
            <CheckboxFilter
              legend={t('field.kind')}
              choices={KINDS.map((kind) => ({ value: kind, label: term('OrganisationKind', kind) }))}
              chosen={filters.slag}
              onChoose={(slag) => change({ slag: slag as OrganisationKind[] })}
            />
            <CheckboxFilter
              legend={t('field.ownCountry')}
              choices={COUNTRIES.map((code) => ({ value: code, label: country(code) }))}
              chosen={filters.land}
              onChoose={(land) => change({ land })}
            />
            <Checkbox
              data-size="sm"
              label={t('institutions.all')}
              checked={filters.alle}
              onChange={() => change({ alle: !filters.alle })}
            />
          </section>
        }
        query={query}
        listIn={({ nodes }) => nodes}
        count={t('institutions.count', { count: shown.length })}
        tools={<ClearFilters isShown={isFiltered} onClear={() => change({ sok: '', slag: [], land: [] })} />}
        isEmpty={shown.length === 0}
        empty={<Paragraph>{t('institutions.empty')}</Paragraph>}
      >
        <InstitutionTable institutions={shown} />
      </ListView>
    </ViewFrame>
  );
}
