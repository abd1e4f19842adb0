import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import { CollectionDetails } from './CollectionDetails';
import { CellNumbers } from './CellNumbers';
import { mapLines } from './map-lines';
import { MapLegend } from './MapLegend';
import { MapGrid } from './MapGrid';
import { lowestTopics } from './map-question';
import { MapSummary } from './MapSummary';
import type { MapProps } from './map-props';
import { MapTable } from './MapTable';

/** The heat map with its legend and the numbers of the cell one points at; or the same as a table. */
export function GapMap(props: MapProps) {
  const t = useTranslations('gap-map');
  const { partial } = useDateFormat();
  const [pointed, setPointed] = useState<string | null>(null);
  const { map, address } = props;
  const lines = mapLines(props, useLocale());
  const cells = lines.flatMap((line) => line.cells);
  const shown = cells.filter(({ isMatching }) => isMatching).length;
  return (
    <div className="map-body">
      <MapSummary
        map={map}
        topics={
          lowestTopics(
            (map.rows?.nodes ?? []).map(({ topic }) => topic.id),
            props.topics,
          ).length
        }
        audiences={address.kol.length}
      />
      {map.collection && <CollectionDetails collection={map.collection} />}
      <p role="status" className="map-status">
        {t('status', {
          gaps: cells.filter(({ cell, isMatching }) => isMatching && cell.isGap === true).length,
          shown,
          day: partial(map.today),
        })}
        {address.wantedColumns > address.kol.length &&
          ` ${t('leftOut', { shown: address.kol.length, wanted: address.wantedColumns })}`}
        {map.draftsConsidered === false && ` ${t('withoutDrafts')}`}
      </p>
      {address.tabell ? (
        <MapTable {...props} lines={lines} />
      ) : (
        <>
          <MapLegend view={address.vis} />
          <div>
            <MapGrid {...props} lines={lines} onPoint={setPointed} />
            <CellNumbers lines={lines} pointed={pointed} view={address.vis} />
          </div>
        </>
      )}
    </div>
  );
}
