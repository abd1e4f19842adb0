import type { ScaleTime } from 'd3-scale';
import { precisionOf, spanOf } from '../dates';
import type { Mark } from './lines';

interface Props {
  mark: Mark;
  axis: ScaleTime<number, number>;
  middle: number;
  /** What it is, in words: shown on pointing at it. */
  children: string;
}

/** Something that happened: a point where the day is known, otherwise a bar as long as what is known. */
export function PastMark({ mark, axis, middle, children }: Props) {
  const { start, end } = spanOf(mark.date);
  const precision = precisionOf(mark.date);
  if (precision === 'day')
    return (
      <circle className="past" cx={axis(start)} cy={middle} r={4}>
        <title>{children}</title>
      </circle>
    );
  const width = axis(end) - axis(start);
  const height = precision === 'year' ? 8 : 12;
  return (
    <rect
      className={`past ${precision}`}
      x={axis(start)}
      y={middle - height / 2}
      width={Math.max(width, 3)}
      height={height}
    >
      <title>{children}</title>
    </rect>
  );
}
