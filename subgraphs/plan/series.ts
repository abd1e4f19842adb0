import type { IndicatorRecord, ObservationRecord } from './records.js';

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

/**
 * The newest measurement of the whole country, null where there is none. Those of a part of it, or of the highest and the
 * lowest part, tell nothing of the whole, however new they are.
 */
export function latestNational(observations: readonly ObservationRecord[]): ObservationRecord | null {
  const national = observations.filter(({ region }) => !region);
  return national.reduce<ObservationRecord | null>(
    (latest, one) => (latest === null || newness(one) > newness(latest) ? one : latest),
    null,
  );
}

function time({ year, period }: ObservationRecord): string {
  return period ?? String(year);
}

/** What is measured to a later day is newer, then what is measured from a later one; a whole year ends after its parts. */
function newness(observation: ObservationRecord): string {
  const [from = '', to = from] = time(observation).split('/');
  return `${to}~ ${from}`;
}
