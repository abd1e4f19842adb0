/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The middle of some values, with the least and the most of them. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  const middle = sorted.length % 2 === 0 ? ((sorted[half - 1] ?? NaN) + upper) / 2 : upper;
  return { median: middle, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
}
