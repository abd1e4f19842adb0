import { useTranslations } from 'use-intl';
import { CsvButton, PictureButtons } from '../parts/Exports';
import { useRef } from 'react';
import type { MapAddress } from './address';
import type { GapMapQuery } from './generated/graphql';
import { linesOf } from './lines';
import { MapPicture } from './MapPicture';
import type { Tree } from './trees';
import { useRowsOfTable } from './use-rows';

interface Props {
  map: GapMapQuery['gapMap'] | undefined;
  topics: Tree | undefined;
  audiences: Tree | undefined;
  address: MapAddress;
}

/** Saves what the map shows: its cells as a table, or the map as a picture. */
export function MapExports({ map, topics, audiences, address }: Props) {
  const t = useTranslations('gap-map');
  const picture = useRef<SVGSVGElement>(null);
  const lines = map && topics && audiences ? linesOf({ map, topics, audiences, address }) : [];
  const { columns, cells } = useRowsOfTable(lines, address);
  const name = `${t('file')}-${address.vis}`;
  const table = lines.length === 0 ? null : () => ({ name, columns, rows: cells.map(({ values }) => values) });
  return (
    <>
      <CsvButton table={table} />
      <PictureButtons name={name} picture={picture} />
      <div hidden>
        {audiences && <MapPicture ref={picture} lines={lines} audiences={audiences} address={address} />}
      </div>
    </>
  );
}
