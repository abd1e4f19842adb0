import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { basisOfAddress } from '../map-address';
import type { Tree } from '../trees';
import { dimensionOf, type FindingAddress } from './finding-address';

/** Says the filters of a list of findings in a line: what a file of them is a file of. */
export function useFilterWords(): (chosen: { address: FindingAddress; topics: Tree; audiences: Tree }) => string {
  const t = useTranslations('gap-map');
  const term = useTerm();
  return ({ address, topics, audiences }) => {
    const { behov, dimensjon, tema, malgruppe, tiltak } = address;
    const names = (ids: readonly string[], tree: Tree) => ids.map((id) => tree.get(id)?.label ?? id).join(', ');
    const [dimension, basis] = [dimensionOf(dimensjon), basisOfAddress(address)];
    const filters = [
      behov === 'mulig' ? t('filters.possible') : t('filters.certain'),
      dimension ? term('GapDimension', dimension) : t('findings.route'),
      ...(basis ? [term('AudienceBasis', basis)] : []),
      ...(tema.length > 0 ? [`${t('topic')}: ${names(tema, topics)}`] : []),
      ...(malgruppe.length > 0 ? [`${t('findings.audiences')}: ${names(malgruppe, audiences)}`] : []),
      ...(tiltak.length > 0 ? [`${t('filters.tiltak')}: ${tiltak.join(', ')}`] : []),
    ];
    return t('findings.filters', { filters: filters.join('; ') });
  };
}
