import { useTranslations } from 'use-intl';
import { SelectField } from '../../../components/SelectField';
import { useTerm } from '../../../terms/use-term';
import { CheckboxFilter } from '../../../components/CheckboxFilter';
import { SearchField } from '../../../components/SearchField';
import type { PublicationListQuery } from '../generated/graphql';
import { facetChoices } from '../parts/facet-choices';
import { useTaxonomyNames } from '../parts/use-taxonomy-names';
import { ORDERS, usePublicationFilters, type PublicationFilters } from './use-publication-filters';
import { YearField } from './YearField';

type Facets = NonNullable<NonNullable<PublicationListQuery['catalogue']>['publications']>['facets'];

/** What the list of publications can be filtered by. */
export function PublicationFilterFields({ facets }: { facets: Facets | undefined }) {
  const t = useTranslations('research');
  const tApp = useTranslations('components');
  const term = useTerm();
  const [filters, change] = usePublicationFilters();
  const { topics } = useTaxonomyNames();
  const years = (facets?.year ?? []).flatMap(({ value }) => (value ? [value] : []));
  return (
    <section className="filters" aria-label={tApp('filters')}>
      <SearchField
        label={t('publications.search')}
        value={filters.sok}
        onSearch={(sok) => change({ sok }, { replace: true })}
      />
      <SelectField
        label={t('order.label')}
        value={filters.rekkefolge}
        options={ORDERS.filter((order) => order !== 'nyest' || filters.sok !== '').map((order) => ({
          value: order,
          label: t(order !== 'standard' ? `order.${order}` : filters.sok === '' ? 'order.nyest' : 'order.relevans'),
        }))}
        onChoose={(rekkefolge) => change({ rekkefolge })}
      />
      <div className="years">
        <YearField
          label={t('publications.from')}
          years={years}
          value={filters.fra}
          onChoose={(fra) => change({ fra })}
        />
        <YearField label={t('publications.to')} years={years} value={filters.til} onChoose={(til) => change({ til })} />
      </div>
      <CheckboxFilter
        legend={t('field.topics')}
        choices={facetChoices(
          facets?.topics.map(({ topic, count }) => ({ id: topic?.id ?? null, count })),
          filters.tema,
          (id) => topics.get(id) ?? id,
        )}
        chosen={filters.tema}
        onChoose={(tema) => change({ tema })}
      />
      <CheckboxFilter
        legend={t('field.type')}
        choices={facetChoices(
          facets?.type.map(({ value, count }) => ({ id: value ?? null, count })),
          filters.type,
          (value) => term('PublicationType', value),
        )}
        chosen={filters.type}
        onChoose={(type) => change({ type: type as PublicationFilters['type'] })}
      />
    </section>
  );
}
