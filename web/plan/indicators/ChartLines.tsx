import type { IndicatorWithSeriesFragment } from '../generated/graphql';
import type { Frame, Scales } from './scales';
import type { IndicatorWords } from './words';

interface Props {
  indicator: IndicatorWithSeriesFragment;
  scales: Scales;
  frame: Frame;
  words: IndicatorWords;
}

/** The levels that measurements are held against. A baseline whose value nobody found is a year without a level. */
export function ChartLines({ indicator: { baseline, target, direction }, scales, frame, words }: Props) {
  const [left, right] = [frame.left, frame.width - frame.right];
  // On the side of the line where the measurements are not meant to be
  const targetSide = direction === 'UP' ? -7 : 16;
  return (
    <>
      {baseline && baseline.value !== null && (
        <g className="chart-level baseline">
          <line x1={left} x2={right} y1={scales.y(baseline.value)} y2={scales.y(baseline.value)} />
          <text x={left + 6} y={scales.y(baseline.value) + 16 - targetSide - 7}>
            {words.baseline(baseline)}
          </text>
        </g>
      )}
      {baseline?.value === null && (
        <g className="chart-level baseline">
          <line
            x1={scales.x(baseline.year + 0.5)}
            x2={scales.x(baseline.year + 0.5)}
            y1={frame.top}
            y2={frame.height - frame.bottom}
          />
          <text x={scales.x(baseline.year + 0.5) - 6} y={frame.height - frame.bottom - 8} textAnchor="end">
            {words.baseline(baseline)}
          </text>
        </g>
      )}
      {target && target.value !== null && (
        <g className="chart-level target">
          <line x1={left} x2={right} y1={scales.y(target.value)} y2={scales.y(target.value)} />
          <text x={left + 6} y={scales.y(target.value) + targetSide}>
            {words.target(target)}
          </text>
        </g>
      )}
    </>
  );
}
