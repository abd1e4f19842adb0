import { isDraftOnlyNeed, type NeedInWords } from '../../components/use-need-words';
import { SIGNS, type CellDisplay } from './cell-display';

/** The height of a line of the picture. */
export const PICTURE_ROW = 24;

interface Props {
  shown: CellDisplay;
  need: NeedInWords | null | undefined;
  width: number;
}

/** A cell of the picture: its sign and shade, and the mark of a need that is only possible or stands in a draft alone. */
export function PictureCell({ shown: { look, text }, need, width }: Props) {
  return (
    <>
      <rect className={`cell-shape ${look}`} x={1} y={1} width={width - 2} height={PICTURE_ROW - 2} />
      {need?.certain === false && (
        <rect className={`cell-mark possible ${look}`} x={4} y={4} width={width - 8} height={PICTURE_ROW - 8} />
      )}
      {need && isDraftOnlyNeed(need) && (
        <path className={`cell-mark draft ${look}`} d={`M ${width - 11} 1 h 10 v 10 z`} />
      )}
      <text className={`cell-text ${look}`} x={width / 2} y={16} textAnchor="middle">
        {SIGNS[look]} {text}
      </text>
    </>
  );
}
