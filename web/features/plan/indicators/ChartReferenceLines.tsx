import type { ReferenceLine } from './reference-lines';

/** The levels that measurements are held against, each with its name. */
export function ChartReferenceLines({ levels }: { levels: readonly ReferenceLine[] }) {
  return levels.map(({ kind, line, label: { x, y, anchor, text } }) => (
    <g key={kind} className={`chart-level ${kind}`}>
      <line {...line} />
      <text x={x} y={y} textAnchor={anchor} dominantBaseline="central">
        {text}
      </text>
    </g>
  ));
}
