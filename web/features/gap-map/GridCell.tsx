import { useTranslations } from 'use-intl';
import { followedByDraftOnly, SIGNS } from './cell-display';
import type { ViewOfMap } from './dimensions';
import type { MapCell } from './map-lines';
import { useCellDescription } from './use-cell-description';

interface Props {
  placed: MapCell;
  /** For a topic with others below: how many of those are a gap. */
  below: number | null;
  of: number;
  view: ViewOfMap;
  /** The one cell that the tab key reaches; the arrow keys go on from there. */
  first: boolean;
  onOpen: () => void;
}

/** One cell: a sign, a number, a shade; its name for those who hear it says all of it in words. */
export function GridCell({ placed, below, of, view, first, onOpen }: Props) {
  const t = useTranslations('gap-map');
  const inWords = useCellDescription();
  const { cell, shown, isMatching, key, topic, audience } = placed;
  const probable = cell.need?.level === 'PROBABLE';
  const draft = cell.isGap === true && followedByDraftOnly(cell);
  const name = [`${topic.label}, ${audience.label}`, ...inWords(placed, view)];
  if (below !== null && view === 'dekning') name.push(t('gapsBelow', { count: below, of }));
  return (
    <td className={isMatching ? undefined : 'faded'}>
      <button
        type="button"
        className={`cell ${shown.look}${probable ? ' probable' : ''}${draft ? ' draft' : ''}`}
        data-cell={key}
        tabIndex={first ? 0 : -1}
        aria-label={name.join('. ')}
        onClick={onOpen}
      >
        <span className="sign">{SIGNS[shown.look]}</span>
        {shown.text !== '' && <span className="number">{shown.text}</span>}
        {below !== null && view === 'dekning' && (
          <span className="of">
            {below}/{of}
          </span>
        )}
      </button>
    </td>
  );
}
