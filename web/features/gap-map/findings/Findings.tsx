import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePagedQuery } from '../../../api/use-graph-query';
import { CsvButton } from '../../../components/CsvButton';
import { FindingItem } from '../../../components/findings/FindingItem';
import { knownList } from '../../../components/known-list';
import { ListResults } from '../../../components/ListResults';
import { PrintButton } from '../../../components/PrintButton';
import { RegisteredOnly } from '../../../components/RegisteredOnly';
import { UnavailableNotice } from '../../../components/UnavailableNotice';
import { ViewFrame } from '../../../components/ViewFrame';
import { ViewLink } from '../../../components/ViewLink';
import { FindingsDocument } from '../generated/graphql';
import { DayField } from '../DayField';
import { PartLinks } from '../PartLinks';
import type { Tree } from '../trees';
import { useFindingAddress } from './finding-address';
import { FindingFilters } from './FindingFilters';
import { FiltersLeftOut } from './FiltersLeftOut';
import { mapFiltersOf } from './map-filters-of';
import { useDayWords } from './use-day-words';
import { useFindingQuestion } from './use-finding-question';
import { useFindingTable } from './use-finding-table';

/** The list of findings: what to do something about first, with the way to the map for each. */
export function Findings({ topics, audiences }: { topics: Tree; audiences: Tree }) {
  const t = useTranslations('gap-map.findings');
  const [address, change] = useFindingAddress();
  const question = useFindingQuestion(address, audiences, topics);
  const list = usePagedQuery(FindingsDocument, { ...question, first: 20 }, ({ gapMap }) => gapMap?.findings);
  const table = useFindingTable(question, { address, topics, audiences });
  const dayWords = useDayWords();
  const map = list.answer?.data.gapMap;
  return (
    <ViewFrame
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <CsvButton table={list.totalCount > 0 ? table : null} />
          <PrintButton />
        </>
      }
    >
      <PartLinks current="funn" />
      <div className="map-tools">
        <DayField day={address.dag} onChoose={(dag) => change({ dag })} />
      </div>
      <FindingFilters address={address} change={change} topics={topics} audiences={audiences} />
      <FiltersLeftOut />
      <UnavailableNotice queries={[list]} isDerived />
      <ListResults
        query={list}
        listIn={({ gapMap }) => knownList(gapMap?.findings, list.answer?.unavailable)}
        count={t('count', { count: list.totalCount })}
        tools={
          <>
            {map && <small>{dayWords(map)}</small>}
            <RegisteredOnly ruleVersion={map?.ruleVersion} />
          </>
        }
        isEmpty={list.totalCount === 0}
        empty={<Paragraph>{t('none')}</Paragraph>}
        pages={list}
      >
        <ol className="findings">
          {list.nodes.map((finding) => (
            <FindingItem
              key={`${finding.topic.id} ${finding.audience.id}`}
              finding={finding}
              headingLevel={2}
              mapLink={
                <ViewLink view="gapMap" filters={mapFiltersOf(finding, audiences, address)}>
                  {t('inMap')}
                </ViewLink>
              }
            />
          ))}
        </ol>
      </ListResults>
    </ViewFrame>
  );
}
