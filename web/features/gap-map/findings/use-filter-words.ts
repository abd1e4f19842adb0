import { useTranslations } from 'use-intl';
import { useDisplayNames } from '../../../terms/use-display-names';
import { useTerm } from '../../../terms/use-term';
import type { GapMapFiltersQuery } from '../generated/graphql';
import { basisOfAddress } from '../map-address';
import type { Tree } from '../trees';
import { dimensionOf, type FindingAddress } from './finding-address';

/** The filters that are chosen, with what names them; a filter whose name cannot be had is told by its id. */
interface ChosenFilters {
  address: FindingAddress;
  topics: Tree;
  audiences: Tree;
  offered: GapMapFiltersQuery | null;
}

/** Says the filters of a list of findings in a line: what a file of them is a file of. */
export function useFilterWords(): (chosen: ChosenFilters) => string {
  const t = useTranslations('gap-map');
  const term = useTerm();
  const { country, language } = useDisplayNames();
  return ({ address, topics, audiences, offered }) => {
    const { behov, dimensjon, tema, malgruppe, tiltak, land, sprak, sted, region } = address;
    const [dimension, basis] = [dimensionOf(dimensjon), basisOfAddress(address)];
    const places = new Map(offered?.settings.map(({ id, prefLabel }) => [id, prefLabel.text]));
    const regions = new Map(offered?.regions.nodes.map(({ id, name }) => [id, name.text]));
    const measures = new Map(
      offered?.plans.flatMap((plan) => plan.measures.nodes.map(({ id, title }) => [id, title] as const)),
    );
    const countryWords = (code: string) => (code === 'alle' ? t('filters.anyCountry') : country(code));
    const some = (label: string, ids: readonly string[], name: (id: string) => string | undefined) =>
      ids.length > 0 ? [`${label}: ${ids.map((id) => name(id) ?? id).join(', ')}`] : [];
    const filters = [
      behov === 'mulig' ? t('filters.possible') : t('filters.certain'),
      dimension ? term('GapDimension', dimension) : t('findings.route'),
      ...(basis ? [term('AudienceBasis', basis)] : []),
      ...some(t('topic'), tema, (id) => topics.get(id)?.label),
      ...some(t('findings.audiences'), malgruppe, (id) => audiences.get(id)?.label),
      ...some(t('filters.land'), land, countryWords),
      ...some(t('filters.sprak'), sprak, language),
      ...some(t('filters.sted'), sted, (id) => places.get(id)),
      ...some(t('filters.region'), region, (id) => regions.get(id)),
      ...some(t('filters.tiltak'), tiltak, (id) => measures.get(id)),
    ];
    return t('findings.filters', { filters: filters.join('; ') });
  };
}
