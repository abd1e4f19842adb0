import type { IndicatorWithSeriesFragment } from '../generated/graphql';
import { placed, placeOnLine, type Box } from './place-labels';
import type { Frame, Scales } from './chart-scales';
import type { IndicatorTexts } from './use-indicator-texts';

/** A line that measurements are held against, with its name and where that stands. */
export interface ReferenceLine {
  kind: 'target' | 'baseline';
  line: { x1: number; x2: number; y1: number; y2: number };
  label: ReturnType<typeof placed>;
}

/**
 * The target and the baseline of a chart. A baseline whose value nobody found is a year without a level: a line
 * upright. `taken` is what their names must not cover.
 */
export function referenceLines(
  { baseline, target }: Pick<IndicatorWithSeriesFragment, 'baseline' | 'target'>,
  scales: Scales,
  frame: Frame,
  words: IndicatorTexts,
  taken: readonly Box[],
): ReferenceLine[] {
  const [left, right] = [frame.left, frame.width - frame.right];
  const across = (kind: ReferenceLine['kind'], value: number, text: string): ReferenceLine => {
    const y = scales.y(value);
    return { kind, line: { x1: left, x2: right, y1: y, y2: y }, label: placeOnLine({ y, text, left, right }, taken) };
  };
  const levels: ReferenceLine[] = [];
  if (target && target.value !== null) levels.push(across('target', target.value, words.target(target)));
  if (baseline && baseline.value !== null) levels.push(across('baseline', baseline.value, words.baseline(baseline)));
  if (baseline?.value === null) {
    const x = scales.x(baseline.year + 0.5);
    const bottom = frame.height - frame.bottom;
    const point = { x, y: bottom - 10, text: words.baseline(baseline) };
    const label = x - left > right - x ? placed(point, 'end', -6, 0) : placed(point, 'start', 6, 0);
    levels.push({ kind: 'baseline', line: { x1: x, x2: x, y1: frame.top, y2: bottom }, label });
  }
  return levels;
}
