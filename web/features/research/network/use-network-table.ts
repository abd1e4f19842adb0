import { useTranslations } from 'use-intl';
import type { ExportTable } from '../../../components/export-table';
import { partnersOf, type NetworkNode, type TiedNetwork, type ProjectInNetwork } from './ties';

const named = (projects: readonly ProjectInNetwork[]) =>
  projects.map(({ acronym, title }) => acronym ?? title.text).join(', ');

/** Makes a table of ties as they are listed. */
export function useNetworkTable(): (nodes: readonly NetworkNode[], network: TiedNetwork) => ExportTable {
  const t = useTranslations('research.network');
  return (nodes, network) => ({
    name: 'forskningsnettverk',
    columns: ['who', 'withWhom', 'shared', 'onWhat'].map((key) => t(key)),
    rows: nodes.flatMap((node) => {
      const partners = partnersOf(node.key, network);
      if (partners.length === 0) return [[node.name, t('nobodyElse'), 0, named(node.projects)]];
      return partners.map((partner) => [node.name, partner.node.name, partner.on.length, named(partner.on)]);
    }),
  });
}
