import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../terms/language';
import { useGraphQuery } from '../../api/use-graph-query';
import { QueryResult } from '../../components/QueryResult';
import { PrintButton } from '../../components/PrintButton';
import { ViewFrame } from '../../components/ViewFrame';
import { useMapAddress } from './map-address';
import { CellDialog } from './CellDialog';
import { MapChanges } from './MapChanges';
import { MapControls } from './MapControls';
import { MapFilters } from './MapFilters';
import './gap-map.css';
import { GapMapDocument, GapMapTreesDocument } from './generated/graphql';
import { GapMap as GapMap } from './GapMap';
import { MapExports } from './MapExports';
import { mapQuestion, mapVariables } from './map-question';
import { audienceTree, topicTree } from './trees';

/** The first view: topics × audiences, where something is missing, why, and whose it is. */
export default function GapMapView() {
  const t = useTranslations('gap-map');
  const { address, change } = useMapAddress();
  const trees = useGraphQuery(GapMapTreesDocument, { prefer: usePreferredLanguages() });
  const answered = trees.answer?.data;
  const topics = useMemo(() => answered && topicTree(answered), [answered]);
  const audiences = useMemo(() => answered && audienceTree(answered), [answered]);
  const question = topics ? mapQuestion(address, topics) : null;
  const map = useGraphQuery(GapMapDocument, question && mapVariables(address, question));
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
      <MapControls address={address} change={change} audiences={audiences} />
      <MapFilters address={address} change={change} />
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
      {question && address.dag !== '' && <MapChanges question={question} day={address.dag} />}
      {question && topics && audiences && (
        <CellDialog question={question} topics={topics} audiences={audiences} address={address} change={change} />
      )}
    </ViewFrame>
  );
}
