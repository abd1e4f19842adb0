import { useTranslations } from 'use-intl';
import { ClearFilters } from '../../../components/ClearFilters';
import { useTerm } from '../../../terms/use-term';
import { CheckboxFilter } from '../../../components/CheckboxFilter';
import { SearchField } from '../../../components/SearchField';
import type { GapAudiences } from '../gap-audiences';
import { SECTORS, usePlanFilters } from '../plan-filters';
import type { PlanMeasuresQuery } from '../generated/graphql';

type Facets = NonNullable<NonNullable<PlanMeasuresQuery['catalogue']>['measures']>['facets'];

/** What narrows the list of measures, and whose gaps are counted. */
export function MeasureFilters({ facets, audiences }: { facets: Facets | undefined; audiences: GapAudiences }) {
  const t = useTranslations('plan.filters');
  const app = useTranslations('components');
  const term = useTerm();
  const [{ sok, sektor, ansvarlig, tema, malgruppe }, change] = usePlanFilters();
  const isFiltered = [sok, ...sektor, ...ansvarlig, ...tema, ...malgruppe].some((value) => value !== '');
  const countOf = new Map(facets?.sector.map(({ value, count }) => [value, count]));
  return (
    <form className="filters" aria-label={app('filters')} onSubmit={(event) => event.preventDefault()}>
      <SearchField label={t('search')} value={sok} onSearch={(text) => change({ sok: text }, { replace: true })} />
      <CheckboxFilter
        legend={t('sector')}
        open
        choices={SECTORS.filter((value) => countOf.has(value)).map((value) => ({
          value,
          label: term('Sector', value),
          count: countOf.get(value) ?? null,
        }))}
        chosen={sektor}
        onChoose={(chosen) => change({ sektor: SECTORS.filter((sector) => chosen.includes(sector)) })}
      />
      <CheckboxFilter
        legend={t('responsible')}
        open
        choices={(facets?.responsible ?? []).flatMap(({ organisation, count }) =>
          organisation ? [{ value: organisation.id, label: organisation.name.text, count }] : [],
        )}
        chosen={ansvarlig}
        onChoose={(chosen) => change({ ansvarlig: chosen })}
      />
      <CheckboxFilter
        legend={t('topic')}
        choices={(facets?.topics ?? []).flatMap(({ topic, count }) =>
          topic ? [{ value: topic.id, label: topic.prefLabel.text, count }] : [],
        )}
        chosen={tema}
        onChoose={(chosen) => change({ tema: chosen })}
      />
      <CheckboxFilter
        legend={t('gapAudiences')}
        choices={audiences.all.map(({ id, prefLabel }) => ({ value: id, label: prefLabel.text }))}
        chosen={malgruppe}
        onChoose={(chosen) => change({ malgruppe: chosen })}
      />
      <ClearFilters
        isShown={isFiltered}
        onClear={() => change({ sok: '', sektor: [], ansvarlig: [], tema: [], malgruppe: [] })}
      />
    </form>
  );
}
