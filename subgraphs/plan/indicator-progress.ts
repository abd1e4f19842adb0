import { comparePartialDates } from '../../values/partial-date.js';
import type { IndicatorRecord, ObservationRecord } from './records.js';
import { latestNational, type Series } from './series.js';

type ProgressState =
  | 'REACHED'
  | 'ON_PATH'
  | 'OFF_PATH'
  | 'NO_TARGET'
  | 'NO_TARGET_YEAR'
  | 'NO_BASELINE'
  | 'BASELINE_IN_OTHER_SERIES'
  | 'NO_NATIONAL_FIGURE';

/** How a series stands to the indicator's target; `SeriesProgress` in the schema. */
export interface SeriesProgress {
  state: ProgressState;
  /** Of the whole country: a target is national. */
  latest: ObservationRecord | null;
  /** What the straight path from the baseline to the target would be in the latest year. */
  expected: number | null;
  /** What is left to the target: 0 or less is reached. */
  remaining: number | null;
}

type Indicator = Pick<IndicatorRecord, 'baselineYear' | 'baselineValue' | 'targetYear' | 'targetValue' | 'direction'>;

/**
 * Where the latest measurement of a series stands against the straight path from the baseline to the target. A
 * baseline that was measured in another series is no baseline here: method or definition differ.
 */
export function progressOf(indicator: Indicator, { observations }: Series): SeriesProgress {
  const { baselineYear, baselineValue, targetYear, targetValue, direction } = indicator;
  const latest = latestNational(observations);
  const stands = (state: ProgressState, expected: number | null = null, remaining: number | null = null) => ({
    state,
    latest,
    expected,
    remaining,
  });
  if (latest === null && observations.length > 0) return stands('NO_NATIONAL_FIGURE');
  if (targetValue === null || latest === null) return stands('NO_TARGET');
  const remaining = direction === 'DOWN' ? latest.value - targetValue : targetValue - latest.value;
  if (remaining <= 0) return stands('REACHED', null, remaining);
  if (targetYear === null) return stands('NO_TARGET_YEAR', null, remaining);
  if (baselineYear === null || baselineValue === null) return stands('NO_BASELINE', null, remaining);
  if (!observations.some(({ year, value, region }) => !region && year === baselineYear && value === baselineValue)) {
    return stands('BASELINE_IN_OTHER_SERIES', null, remaining);
  }
  const passed = Math.min(1, (latest.year - baselineYear) / (targetYear - baselineYear));
  const expected = baselineValue + (targetValue - baselineValue) * passed;
  const onPath = direction === 'DOWN' ? latest.value <= expected : latest.value >= expected;
  return stands(onPath ? 'ON_PATH' : 'OFF_PATH', expected, remaining);
}

/** Whether a span of partial dates certainly falls within a period: `2023` within `2021/2023`. */
export function isWithin(span: string, period: string): boolean {
  const [from = '', to = from] = period.split('/');
  const inside = (date: string) =>
    (date.startsWith(from) || comparePartialDates(date, from) === 'AFTER') &&
    (date.startsWith(to) || comparePartialDates(date, to) === 'BEFORE');
  return span.split('/').every(inside);
}

/** Observations that certainly fall within a period of partial dates: `2023`, `2021/2023-06`. */
export function observationsWithin(observations: readonly ObservationRecord[], period: string): ObservationRecord[] {
  return observations.filter(({ year, period: measured }) => isWithin(measured ?? String(year), period));
}
