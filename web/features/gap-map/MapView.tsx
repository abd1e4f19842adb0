import { useTranslations } from 'use-intl';
import { useGraphQuery } from '../../api/use-graph-query';
import { QueryResult } from '../../components/QueryResult';
import { PrintButton } from '../../components/PrintButton';
import { ViewFrame } from '../../components/ViewFrame';
import { useMapAddress } from './map-address';
import { CellDialog } from './CellDialog';
import { MapChanges } from './MapChanges';
import { MapControls } from './MapControls';
import { MapFilters } from './MapFilters';
import { GapMapDocument } from './generated/graphql';
import { GapMap } from './GapMap';
import { MapExports } from './MapExports';
import { mapQuestion, mapVariables } from './map-question';
import { PartLinks } from './PartLinks';
import { UnknownFilters } from './UnknownFilters';
import { useTrees } from './use-trees';

/** The map: topics × audiences, where something is missing, why, and whose it is. */
export function MapView() {
  const t = useTranslations('gap-map');
  const { address, change } = useMapAddress();
  const { query: trees, topics, audiences } = useTrees();
  const question = topics ? mapQuestion(address, topics) : null;
  const map = useGraphQuery(GapMapDocument, question && topics ? mapVariables(address, topics, question) : null);
  const data = map.answer?.data.gapMap;
  return (
    <ViewFrame
      title={t('title')}
      lead={t('lead')}
      queries={[trees, map]}
      actions={
        <>
          <MapExports
            map={data}
            topics={topics}
            audiences={audiences}
            address={address}
            answeredAt={map.answer?.answeredAt}
          />
          <PrintButton />
        </>
      }
    >
      <PartLinks current="kart" />
      <MapControls address={address} change={change} audiences={audiences} />
      <MapFilters address={address} change={change} />
      <UnknownFilters {...address} />
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
      {question && address.dag !== '' && !map.error && <MapChanges question={question} day={address.dag} />}
      {question && topics && audiences && (
        <CellDialog question={question} topics={topics} audiences={audiences} address={address} change={change} />
      )}
    </ViewFrame>
  );
}
