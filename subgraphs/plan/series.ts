import type { IndicatorRecord, ObservationRecord } from './model.js';

/** Measurements that can be compared with each other. */
export interface Series {
  name: string | null;
  observations: ObservationRecord[];
  /** The indicator they measure. */
  indicator: IndicatorRecord;
}

/** Divides measurements by series, in the order the series first appear; within one, in order of time. */
export function bySeries(
  indicator: IndicatorRecord,
  observations: readonly ObservationRecord[] = indicator.observations,
): Series[] {
  const names = [...new Set(observations.map(({ series }) => series))];
  return names.map((name) => ({
    name,
    indicator,
    observations: observations.filter(({ series }) => series === name).toSorted((a, b) => (time(a) < time(b) ? -1 : 1)),
  }));
}

function time({ year, period }: ObservationRecord): string {
  return period ?? String(year);
}
