import { useLocale, useTranslations } from 'use-intl';
import { CsvButton } from '../../components/CsvButton';
import { useCsvNotes } from '../../components/use-csv-notes';
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
  /** When the graph answered, ISO 8601. */
  answeredAt: string | undefined;
}

/** Saves what the map shows: its cells as a table, or the map as a picture. */
export function MapExports({ map, topics, audiences, address, answeredAt }: Props) {
  const t = useTranslations('gap-map');
  const picture = useRef<SVGSVGElement>(null);
  // Drawn when one is about to save it: the first visit has no need of it
  const [isWanted, setIsWanted] = useState(false);
  const locale = useLocale();
  const rowsOf = useMapTable(address);
  const notesOf = useCsvNotes();
  const lines = () => (map && topics && audiences ? mapLines({ map, topics, audiences, address }, locale) : []);
  const name = `${t('file')}-${address.vis}`;
  const table = () => {
    const { columns, cells } = rowsOf(lines());
    const notes = map && answeredAt !== undefined ? notesOf(map.ruleVersion, answeredAt) : [];
    return { name, columns, rows: cells.map(({ values }) => values), notes };
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
