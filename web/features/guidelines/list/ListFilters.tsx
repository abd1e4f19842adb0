import { useTranslations } from 'use-intl';
import { ClearFilters } from '../../../components/ClearFilters';
import { useTerm } from '../../../terms/use-term';
import { CheckboxFilter, type Choice } from '../../../components/CheckboxFilter';
import { useListFilters } from '../filters';
import { useDisplayNames } from '../../../terms/use-display-names';
import type { GuidelineListFacetsQuery } from '../generated/graphql';

interface Value {
  value?: string | null;
  count: number;
}

/** What the list can be narrowed to, each with how many rows that would give. */
export function ListFilters({ answer }: { answer: GuidelineListFacetsQuery | undefined }) {
  const t = useTranslations('guidelines');
  const tApp = useTranslations('components');
  const term = useTerm();
  const { country } = useDisplayNames();
  const [filters, setFilters] = useListFilters();
  const facets = answer?.catalogue?.guidelines?.facets;
  const named = (type: string, values: readonly Value[] = []): Choice[] =>
    values.flatMap(({ value, count }) => (value ? [{ value, label: term(type, value), count }] : []));
  const topics = (facets?.topics ?? []).flatMap(({ topic, count }) =>
    topic ? [{ value: topic.id, label: topic.prefLabel.text, count }] : [],
  );
  const audiences = (facets?.audiences ?? []).flatMap(({ audience, count }) =>
    audience ? [{ value: audience.id, label: audience.prefLabel.text, count }] : [],
  );
  const publishers = (facets?.publishers ?? []).flatMap(({ organisation, count }) =>
    organisation ? [{ value: organisation.id, label: organisation.name.text, count }] : [],
  );
  const countries = (facets?.country ?? []).flatMap(({ value, count }) =>
    value ? [{ value, label: country(value), count }] : [],
  );
  const settings = (answer?.settings ?? []).map(({ id, prefLabel }) => ({ value: id, label: prefLabel.text }));
  const all = {
    sok: '',
    tema: [],
    malgruppe: [],
    sted: [],
    utgiver: [],
    type: [],
    status: [],
    omfang: [],
    land: ['NO'],
  };
  const filter = (name: Exclude<keyof typeof all, 'sok'>, legend: string, choices: readonly Choice[]) => (
    <CheckboxFilter
      key={name}
      legend={legend}
      choices={choices}
      chosen={filters[name]}
      onChoose={(chosen) => setFilters({ [name]: chosen })}
    />
  );
  return (
    <aside className="filters" aria-label={tApp('filters')}>
      {filter('status', t('status'), named('GuidelineStatus', facets?.status))}
      {filter('type', t('kind'), named('GuidelineKind', facets?.kind))}
      {filter('tema', t('topic'), topics)}
      {filter('malgruppe', t('audience'), audiences)}
      {filter('sted', t('setting'), settings)}
      {filter('utgiver', t('publisher'), publishers)}
      {filter('omfang', t('scope'), named('GuidelineScope', facets?.scope))}
      {filter('land', t('country'), countries)}
      <ClearFilters onClear={() => setFilters(all)} />
    </aside>
  );
}
