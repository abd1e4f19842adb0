import { useTranslations } from 'use-intl';
import type { Frame, Scales } from './chart-scales';

/** Values at the side, years below; a year's name stands in the middle of it. */
export function ChartAxes({
  scales,
  frame,
  number,
}: {
  scales: Scales;
  frame: Frame;
  number: (value: number) => string;
}) {
  const t = useTranslations('plan.indicator');
  const bottom = frame.height - frame.bottom;
  return (
    <g className="chart-axes">
      {scales.values.map((value) => (
        <g key={value}>
          <line x1={frame.left} x2={frame.width - frame.right} y1={scales.y(value)} y2={scales.y(value)} />
          <text x={frame.left - 8} y={scales.y(value)} textAnchor="end" dominantBaseline="central">
            {number(value)}
          </text>
        </g>
      ))}
      {scales.years.map((year) => (
        <g key={year}>
          <line x1={scales.x(year)} x2={scales.x(year)} y1={bottom} y2={bottom + 5} />
          <text x={scales.x(year + 0.5)} y={bottom + 19} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {scales.cutAt !== null && (
        <text x={frame.width - frame.right} y={14} textAnchor="end">
          {t('cutAt', { value: number(scales.cutAt) })}
        </text>
      )}
    </g>
  );
}
