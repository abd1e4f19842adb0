import { scaleLinear } from 'd3-scale';
import type { IndicatorWithSeriesFragment } from '../generated/graphql';
import { observationSpan } from './observation-span';

/** The measures of a chart in pixels. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What places things in a chart. */
export interface Scales {
  x: (year: number) => number;
  y: (value: number) => number;
  years: number[];
  values: number[];
  /** Where the axis of values begins, where that is not 0; null where it is. */
  cutAt: number | null;
}

/** Pixels that the name of a year needs. */
const YEAR_WIDTH = 46;
/** Values nearer to each other than to 0 by this share are shown without 0, so that one sees them move. */
const NARROW = 0.6;

/** Scales that hold all measurements of an indicator, its baseline and its target. */
export function scalesOf({ series, baseline, target }: IndicatorWithSeriesFragment, frame: Frame): Scales {
  const observations = series.flatMap((one) => one.observations);
  const spans = observations.map(observationSpan);
  const known = (values: readonly (number | null | undefined)[]) => values.filter((value) => typeof value === 'number');
  const marks = known([baseline?.value, target?.value]);
  const all = [...observations.map(({ value }) => value), ...marks];
  // A target year without a value to reach is said in words: its place in the picture would be empty
  const dated = known([baseline?.year, target?.value === null ? null : target?.year]);
  const first = Math.floor(Math.min(...spans.map(({ from }) => from), ...dated));
  const last = Math.ceil(Math.max(...spans.map(({ to }) => to), ...dated.map((year) => year + 1)));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const isNarrow = observations.length > 2 && least > most * NARROW;
  const y = scaleLinear()
    .domain(isNarrow ? [least - (most - least) * 0.25 - 0.01 * most, most] : [Math.min(0, least), Math.max(0, most)])
    .nice(5)
    .range([frame.height - frame.bottom, frame.top]);
  const x = scaleLinear()
    .domain([first, last])
    .range([frame.left, frame.width - frame.right]);
  const room = Math.max(2, Math.floor((frame.width - frame.left - frame.right) / YEAR_WIDTH));
  const step = Math.ceil((last - first) / room);
  const [bottom = 0] = y.domain();
  return {
    x: (year) => x(year),
    y: (value) => y(value),
    years: Array.from({ length: last - first }, (_, index) => first + index).filter(
      (year) => (year - first) % step === 0,
    ),
    values: y.ticks(5),
    cutAt: bottom > 0 ? bottom : null,
  };
}
