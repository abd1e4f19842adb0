import { useTranslations } from 'use-intl';
import { CheckboxFilter } from '../../components/CheckboxFilter';
import { useDisplayNames } from '../../terms/use-display-names';
import type { GapMapFiltersQuery } from './generated/graphql';
import type { MapAddress } from './map-address';

type RecordFilters = Pick<MapAddress, 'land' | 'sprak' | 'sted' | 'region'>;

interface Props {
  data: GapMapFiltersQuery;
  chosen: RecordFilters;
  onChoose: (chosen: Partial<RecordFilters>) => void;
}

/** Which records count, by country, language, place and region: of the map, and of the findings that are made of it. */
export function RecordFilterFields({ data, chosen: { land, sprak, sted, region }, onChoose }: Props) {
  const t = useTranslations('gap-map.filters');
  const { country, language } = useDisplayNames();
  return (
    <>
      <CheckboxFilter
        legend={t('land')}
        chosen={land}
        onChoose={(values) => onChoose({ land: values })}
        choices={[
          { value: 'alle', label: t('anyCountry') },
          ...valuesOf(data.catalogue?.courses?.facets.country).map((value) => ({ value, label: country(value) })),
        ]}
      />
      <CheckboxFilter
        legend={t('sprak')}
        chosen={sprak}
        onChoose={(values) => onChoose({ sprak: values })}
        choices={languagesOf(data).map((value) => ({ value, label: language(value) }))}
      />
      <CheckboxFilter
        legend={t('sted')}
        chosen={sted}
        onChoose={(values) => onChoose({ sted: values })}
        choices={data.settings.map(({ id, prefLabel }) => ({ value: id, label: prefLabel.text }))}
      />
      <CheckboxFilter
        legend={t('region')}
        chosen={region}
        onChoose={(values) => onChoose({ region: values })}
        choices={data.regions.nodes.map(({ id, name }) => ({ value: id, label: name.text }))}
      />
    </>
  );
}

/** The languages of registered courses, and two that staff have and courses lack: Northern Sámi and Polish. */
function languagesOf(data: GapMapFiltersQuery): string[] {
  const registered = valuesOf(data.catalogue?.courses?.facets.language);
  return [...new Set([...registered, 'se', 'pl'])];
}

/** The values of a facet; rows without a value cannot be chosen. */
const valuesOf = (facets: readonly { value?: string | null }[] | undefined) =>
  (facets ?? []).flatMap(({ value }) => value ?? []);
