import type { ScaleTime } from 'd3-scale';
import { precisionOf, dateSpan } from '../date-span';
import type { ReviewState } from '../generated/graphql';

interface Props {
  due: string;
  state: ReviewState;
  axis: ScaleTime<number, number>;
  middle: number;
  today: string;
}

/** When the next review is due: a diamond, or a bar as long as what is known; overdue a triangle, and how long since. */
export function DueMark({ due, state, axis, middle, today }: Props) {
  const { start, end } = dateSpan(due);
  const [first = 0, last = 0] = axis.range();
  const at = axis(start);
  if (at > last || axis(end) < first) return null;
  const now = Math.min(axis(dateSpan(today).start), last);
  return (
    <g className="due" aria-hidden="true">
      {state === 'OVERDUE' && now > axis(end) && (
        <line className="since" x1={axis(end)} x2={now} y1={middle} y2={middle} />
      )}
      {precisionOf(due) !== 'day' && (
        <rect className="span" x={at} y={middle - 6} width={Math.max(axis(end) - at, 3)} height={12} />
      )}
      {state === 'OVERDUE' ? (
        <path className="sign" d={`M${at} ${middle - 7} l7 13 h-14 z`} />
      ) : precisionOf(due) === 'day' ? (
        <path className="sign" d={`M${at} ${middle - 7} l7 7 l-7 7 l-7 -7 z`} />
      ) : null}
    </g>
  );
}
