import type { ScaleTime } from 'd3-scale';
import { precisionOf, dateSpan } from '../date-span';
import type { TimelineMark } from './timeline-lines';

interface Props {
  mark: TimelineMark;
  axis: ScaleTime<number, number>;
  middle: number;
  /** What it is, in words: shown on pointing at it. */
  children: string;
}

/** Something that happened: a point where the day is known, otherwise a bar as long as what is known. */
export function PastMark({ mark, axis, middle, children }: Props) {
  const { start, end } = dateSpan(mark.date);
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
