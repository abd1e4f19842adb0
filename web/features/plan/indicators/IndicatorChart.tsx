import { useId, type Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { IndicatorWithSeriesFragment } from '../generated/graphql';
import { ChartAxes } from './ChartAxes';
import { ChartLegend } from './ChartLegend';
import { ChartReferenceLines } from './ChartReferenceLines';
import { boxOf, placeLabels } from './place-labels';
import { referenceLines } from './reference-lines';
import { SeriesMark } from './SeriesMark';
import { scalesOf, type Frame } from './chart-scales';
import { joinedPairs, observationSpan } from './observation-span';
import { useIndicatorTexts } from './use-indicator-texts';

interface Props {
  indicator: IndicatorWithSeriesFragment;
  width: number;
  picture: Ref<SVGSVGElement>;
}

/** Height of a line of the legend, and of the rest, in pixels. */
const [LEGEND_LINE, PLOT_HEIGHT] = [20, 250];

/** An indicator's measurements over time, each series with marks and lines of its own, with baseline and target. */
export function IndicatorChart({ indicator, width, picture }: Props) {
  const t = useTranslations('plan.indicator');
  const words = useIndicatorTexts();
  const id = useId();
  const { series, unit, name } = indicator;
  const top = 44 + series.length * LEGEND_LINE;
  const frame: Frame = { width, height: top + PLOT_HEIGHT, left: 44, right: 16, top, bottom: 30 };
  const scales = scalesOf(indicator, frame);
  const points = series.flatMap(({ name: of, observations }, index) =>
    observations.map((observation) => ({
      x: scales.x(observationSpan(observation).middle),
      y: scales.y(observation.value),
      text: words.number(observation.value),
      series: index,
      title: `${words.when(observation)}: ${words.number(observation.value)} ${unit} (${observation.region ?? words.series(of)})`,
    })),
  );
  const levels = referenceLines(indicator, scales, frame, words, points.map(boxOf));
  const taken = levels.flatMap(({ line, label }) => [
    label.box,
    { left: line.x1 - 2, right: line.x2 + 2, top: line.y1 - 2, bottom: line.y2 + 2 },
  ]);
  return (
    <svg
      ref={picture}
      className="indicator-chart"
      viewBox={`0 0 ${width} ${frame.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{name.text}</title>
      <desc id={`${id}-desc`}>
        {t('chartText', { unit })} {points.map(({ title }) => title).join('; ')}.{' '}
        {indicator.target && words.target(indicator.target)} {indicator.baseline && words.baseline(indicator.baseline)}
      </desc>
      <text className="chart-unit" x={4} y={14}>
        {unit}
      </text>
      <ChartLegend names={series.map((one) => words.series(one.name))} lineHeight={LEGEND_LINE} />
      <ChartAxes scales={scales} frame={frame} number={words.number} />
      <ChartReferenceLines levels={levels} />
      {series.map(({ name: of, observations }, index) => (
        <g key={of} className={`line series-${index % 4}`}>
          {joinedPairs(observations).map(([one, next]) => (
            <line
              key={`${one.year} ${one.period ?? ''}`}
              x1={scales.x(observationSpan(one).middle)}
              y1={scales.y(one.value)}
              x2={scales.x(observationSpan(next).middle)}
              y2={scales.y(next.value)}
            />
          ))}
        </g>
      ))}
      {points.map((point) => (
        <SeriesMark key={point.title} {...point} />
      ))}
      {placeLabels(points, width - 4, taken).map(({ x, y, text, anchor }) => (
        <text key={`${x} ${y}`} className="chart-value" x={x} y={y} textAnchor={anchor} dominantBaseline="central">
          {text}
        </text>
      ))}
    </svg>
  );
}
