import { Switch } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { CheckboxFilter } from '../../../components/CheckboxFilter';
import { facetChoices } from '../parts/facet-choices';
import { useTaxonomyNames } from '../parts/use-taxonomy-names';
import { useNetworkFilters } from './use-network-filters';

interface Props {
  facets: { topics: readonly { count: number; topic?: { id: string } | null }[] } | undefined;
}

/** Which projects the network is made of, and whom it shows besides institutions. */
export function NetworkFilterFields({ facets }: Props) {
  const t = useTranslations('research');
  const tApp = useTranslations('components');
  const [filters, change] = useNetworkFilters();
  const { topics } = useTaxonomyNames();
  return (
    <section className="filters in-line" aria-label={tApp('filters')}>
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
      <Switch
        data-size="sm"
        label={t('network.people')}
        checked={filters.personer}
        onChange={() => change({ personer: !filters.personer })}
      />
      <Switch
        data-size="sm"
        label={t('network.topics')}
        checked={filters.temaer}
        onChange={() => change({ temaer: !filters.temaer })}
      />
    </section>
  );
}
