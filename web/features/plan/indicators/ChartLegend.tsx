import { SeriesMark } from './SeriesMark';

/** Which mark is which series, a line each, within the picture so that it follows the picture wherever it goes. */
export function ChartLegend({ names, lineHeight }: { names: readonly string[]; lineHeight: number }) {
  return (
    <g className="chart-legend">
      {names.map((name, index) => (
        <g key={name}>
          <SeriesMark series={index} x={12} y={32 + index * lineHeight} />
          <text x={26} y={32 + index * lineHeight} dominantBaseline="central">
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
