import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { FORMAT_LOCALES, useLanguage } from '../../../terms/language';
import { CsvButton } from '../../../components/CsvButton';
import { PictureButtons } from '../../../components/PictureButtons';
import { layOut } from './network-layout';
import { NetworkLegend } from './NetworkLegend';
import { NetworkList } from './NetworkList';
import { NetworkPicture } from './NetworkPicture';
import { largestPart, MAX_NODES, buildNetwork, partnersOf, type ProjectInNetwork } from './ties';
import { ChosenNodeTies } from './ChosenNodeTies';
import { useNetworkFilters } from './use-network-filters';
import { useNetworkTable } from './use-network-table';

interface Props {
  projects: readonly ProjectInNetwork[];
  /** Whether people, and topics, are shown besides institutions. */
  people: boolean;
  topics: boolean;
}

/** A network: the picture, what is chosen in it, and the list. */
export function NetworkContent({ projects, people, topics }: Props) {
  const t = useTranslations('research.network');
  const [{ valgt }, change] = useNetworkFilters();
  const picture = useRef<SVGSVGElement>(null);
  const language = useLanguage();
  const network = useMemo(
    () => buildNetwork(projects, { people, topics }, new Intl.Collator(FORMAT_LOCALES[language])),
    [projects, people, topics, language],
  );
  const layout = useMemo(() => layOut(largestPart(network)), [network]);
  const chosen = network.nodes.find(({ id }) => id === valgt) ?? null;
  const choose = (key: string | null) => change({ valgt: network.nodes.find((node) => node.key === key)?.id ?? '' });
  const listed = chosen ? [chosen] : network.nodes;
  const table = useNetworkTable();
  const alone = network.nodes.filter(({ key }) => partnersOf(key, network).length === 0).length;
  if (network.nodes.length === 0) return <Paragraph>{t('empty')}</Paragraph>;
  return (
    <>
      <Paragraph role="status">
        {t('count', { nodes: network.nodes.length, ties: network.ties.length, alone })}
      </Paragraph>
      <div className="network">
        <section aria-label={t('asPicture')} className="network-drawn">
          <div className="list-head">
            <NetworkLegend network={network} />
            <div className="view-actions">
              <PictureButtons name="forskningsnettverk" picture={picture} />
            </div>
          </div>
          <Paragraph data-size="sm">{t('how')}</Paragraph>
          {layout.placed.length < network.nodes.length - alone && (
            <Paragraph data-size="sm">{t('largest', { most: MAX_NODES })}</Paragraph>
          )}
          <div className="picture-scroll">
            <NetworkPicture layout={layout} chosen={chosen?.key ?? null} onChoose={choose} picture={picture} />
          </div>
        </section>
        <ChosenNodeTies network={network} chosen={chosen} onChoose={choose} />
      </div>
      <section className="network-listed" aria-labelledby="network-list">
        <div className="list-head">
          <Heading level={2} data-size="xs" id="network-list">
            {chosen ? t('listOf', { name: chosen.name }) : t('asList')}
          </Heading>
          <div className="view-actions">
            <CsvButton table={() => table(listed, network)} />
          </div>
        </div>
        <NetworkList nodes={listed} network={network} />
      </section>
    </>
  );
}
