import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { usePrefer } from '../../terms/language';
import { useGraphQuery } from '../../api/use-graph-query';
import { QueryResult } from '../../components/QueryResult';
import { PrintButton } from '../../components/PrintButton';
import { ViewFrame } from '../../components/ViewFrame';
import { useMapAddress } from './address';
import { CellDialog } from './CellDialog';
import { Changes } from './Changes';
import { Controls } from './Controls';
import { Filters } from './Filters';
import './gap-map.css';
import { GapMapDocument, GapMapTreesDocument } from './generated/graphql';
import { Map as GapMap } from './Map';
import { MapExports } from './MapExports';
import { questionOf, variablesOf } from './question';
import { audienceTree, topicTree } from './trees';

/** The first view: topics × audiences, where something is missing, why, and whose it is. */
export default function GapMapView() {
  const t = useTranslations('gap-map');
  const { address, change } = useMapAddress();
  const trees = useGraphQuery(GapMapTreesDocument, { prefer: usePrefer() });
  const answered = trees.answer?.data;
  const topics = useMemo(() => answered && topicTree(answered), [answered]);
  const audiences = useMemo(() => answered && audienceTree(answered), [answered]);
  const question = topics ? questionOf(address, topics) : null;
  const map = useGraphQuery(GapMapDocument, question && variablesOf(address, question));
  const data = map.answer?.data.gapMap;
  return (
    <ViewFrame
      title={t('title')}
      lead={t('lead')}
      queries={[trees, map]}
      actions={
        <>
          <MapExports map={data} topics={topics} audiences={audiences} address={address} />
          <PrintButton />
        </>
      }
    >
      <Controls address={address} change={change} audiences={audiences} />
      <Filters address={address} change={change} />
      {trees.error && <QueryResult query={trees}>{() => null}</QueryResult>}
      {!trees.error && (
        <QueryResult query={map} waiting={<div className="map-waiting" />}>
          {({ gapMap }) =>
            gapMap?.rows && topics && audiences ? (
              <GapMap map={gapMap} topics={topics} audiences={audiences} address={address} change={change} />
            ) : null
          }
        </QueryResult>
      )}
      {question && address.dag !== '' && <Changes question={question} day={address.dag} />}
      {question && topics && audiences && (
        <CellDialog question={question} topics={topics} audiences={audiences} address={address} change={change} />
      )}
    </ViewFrame>
  );
}
