import { Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ScrollTable } from '../../../components/ScrollTable';
import { RecordLink } from '../../../components/RecordLink';
import { ProjectLinks } from './ProjectLinks';
import { partnersOf, type NetworkNode, type TiedNetwork } from './ties';

/** The network as a table: each with everybody they work with, and on which projects. */
export function NetworkList({ nodes, network }: { nodes: readonly NetworkNode[]; network: TiedNetwork }) {
  const t = useTranslations('research.network');
  return (
    <ScrollTable
      caption={t('caption')}
      label={t('asList')}
      isCaptionShown
      isBordered
      isTall
      hasOwnBodies
      className="ties"
      columns={[t('who'), t('withWhom'), { key: 'shared', head: t('shared'), className: 'number' }, t('onWhat')]}
    >
      {nodes.map((node) => (
        <TiesOfOne key={node.key} node={node} network={network} />
      ))}
    </ScrollTable>
  );
}

function TiesOfOne({ node, network }: { node: NetworkNode; network: TiedNetwork }) {
  const t = useTranslations('research.network');
  const partners = partnersOf(node.key, network);
  const name = (
    <Table.HeaderCell scope="rowgroup" rowSpan={Math.max(1, partners.length)}>
      {node.kind === 'institution' ? (
        <RecordLink kind="Organisation" id={node.id}>
          {node.name}
        </RecordLink>
      ) : (
        node.name
      )}
    </Table.HeaderCell>
  );
  return (
    <Table.Body>
      {partners.map((partner, index) => (
        <Table.Row key={partner.node.key}>
          {index === 0 && name}
          <Table.Cell>{partner.node.name}</Table.Cell>
          <Table.Cell className="number">{partner.on.length}</Table.Cell>
          <Table.Cell>
            <ProjectLinks projects={partner.on} />
          </Table.Cell>
        </Table.Row>
      ))}
      {partners.length === 0 && (
        <Table.Row>
          {name}
          <Table.Cell>
            <span className="absent none">{t('nobodyElse')}</span>
          </Table.Cell>
          <Table.Cell className="number">0</Table.Cell>
          <Table.Cell>
            <ProjectLinks projects={node.projects} />
          </Table.Cell>
        </Table.Row>
      )}
    </Table.Body>
  );
}
