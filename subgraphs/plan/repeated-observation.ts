/** What tells an observation from others of its indicator. */
interface Measured {
  year: number;
  period: string | null;
  series: string | null;
  region: string | null;
}

/** What two observations have in common that measure the same: the first that stands twice, null where none does. */
export function repeatedObservation(observations: readonly Measured[]): string | null {
  const names = observations.map(({ year, period, series, region }) =>
    [period ?? String(year), series ?? 'no series', region ?? 'the whole country'].join(', '),
  );
  return names.find((name, index) => names.indexOf(name) !== index) ?? null;
}
