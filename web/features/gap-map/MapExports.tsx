import { useLocale, useTranslations } from 'use-intl';
import { CsvButton } from '../../components/CsvButton';
import { PictureButtons } from '../../components/PictureButtons';
import { useRef, useState } from 'react';
import type { MapAddress } from './map-address';
import type { GapMapQuery } from './generated/graphql';
import { mapLines } from './map-lines';
import { MapPicture } from './MapPicture';
import type { Tree } from './trees';
import { useMapTable } from './use-map-table';

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
  // Drawn when one is about to save it: the first visit has no need of it
  const [isWanted, setIsWanted] = useState(false);
  const locale = useLocale();
  const rowsOf = useMapTable(address);
  const lines = () => (map && topics && audiences ? mapLines({ map, topics, audiences, address }, locale) : []);
  const name = `${t('file')}-${address.vis}`;
  const table = () => {
    const { columns, cells } = rowsOf(lines());
    return { name, columns, rows: cells.map(({ values }) => values) };
  };
  return (
    <>
      <CsvButton table={map && topics ? table : null} />
      <div className="view-actions" onPointerEnter={() => setIsWanted(true)} onFocus={() => setIsWanted(true)}>
        <PictureButtons name={name} picture={picture} />
      </div>
      <div hidden>
        {isWanted && audiences && <MapPicture ref={picture} lines={lines()} audiences={audiences} address={address} />}
      </div>
    </>
  );
}
