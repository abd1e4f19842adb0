import { useTranslations } from 'use-intl';
import { isDraftOnlyNeed } from '../../components/use-need-words';
import { SIGNS } from './cell-display';
import type { ViewOfMap } from './dimensions';
import type { MapCell } from './map-lines';
import { useCellDescription } from './use-cell-description';

interface Props {
  placed: MapCell;
  view: ViewOfMap;
  /** The one cell that the tab key reaches; the arrow keys go on from there. */
  first: boolean;
  onOpen: () => void;
}

/** One cell: a sign, a number, a shade; its name for those who hear it says all of it in words. */
export function GridCell({ placed, view, first, onOpen }: Props) {
  const t = useTranslations('gap-map');
  const inWords = useCellDescription();
  const { cell, shown, isMatching, key, topic, audience } = placed;
  const { need } = cell;
  const marks = `${need?.certain === false ? ' possible' : ''}${need && isDraftOnlyNeed(need) ? ' draft' : ''}`;
  const name = [`${topic.label}, ${audience.label}`, ...inWords(placed, view)];
  return (
    <td className={isMatching ? undefined : 'faded'}>
      <button
        type="button"
        className={`cell ${shown.look}${marks}`}
        data-cell={key}
        tabIndex={first ? 0 : -1}
        aria-label={name.join('. ')}
        onClick={onOpen}
      >
        <span className="sign">{SIGNS[shown.look]}</span>
        {shown.below ? (
          <span className="share">{t(`share.${shown.look}`, shown.below)}</span>
        ) : (
          shown.text !== '' && <span className="number">{shown.text}</span>
        )}
      </button>
    </td>
  );
}
