import { Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { RecordLink } from '../../../components/RecordLink';
import { ProjectLinks } from './ProjectLinks';
import { partnersOf, type NetworkNode, type NetworkOf } from './ties';

/** The network as a table: each with everybody they work with, and on which projects. */
export function NetworkList({ nodes, network }: { nodes: readonly NetworkNode[]; network: NetworkOf }) {
  const t = useTranslations('research.network');
  return (
    <div className="table-scroll tall" tabIndex={0} role="region" aria-label={t('asList')}>
      <Table data-size="sm" border className="ties">
        <caption>{t('caption')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('who')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('withWhom')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="number">
              {t('shared')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('onWhat')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        {nodes.map((node) => (
          <TiesOfOne key={node.key} node={node} network={network} />
        ))}
      </Table>
    </div>
  );
}

function TiesOfOne({ node, network }: { node: NetworkNode; network: NetworkOf }) {
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
