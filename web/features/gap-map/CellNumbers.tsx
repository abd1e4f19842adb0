import { useTranslations } from 'use-intl';
import type { ViewOfMap } from './dimensions';
import type { MapLine } from './map-lines';
import { useCellDescription } from './use-cell-description';

interface Props {
  lines: readonly MapLine[];
  /** The cell that the mouse or the keyboard is at. */
  pointed: string | null;
  view: ViewOfMap;
}

/** The numbers of the cell one points at, always in sight below the map and covering none of it. */
export function CellNumbers({ lines, pointed, view }: Props) {
  const t = useTranslations('gap-map');
  const inWords = useCellDescription();
  const placed = lines.flatMap(({ cells }) => cells).find(({ key }) => key === pointed);
  // Those who hear the page get the same as the name of the cell
  return (
    <div className="cell-numbers" aria-hidden="true">
      {placed ? (
        <>
          <strong>
            {placed.topic.label} × {placed.audience.label}
          </strong>{' '}
          {inWords(placed, view).join(' · ')}
        </>
      ) : (
        t('point')
      )}
    </div>
  );
}
