import type { SeriesFragment } from '../generated/graphql';

/** One measurement of a series. */
export type Observation = SeriesFragment['observations'][number];

/** When something was measured, in years: its beginning, its end, its middle, and how many months it spans. */
export interface Span {
  from: number;
  to: number;
  middle: number;
  months: number;
}

const MONTHS = 12;
/** Two measurements this near, in years, follow each other; farther apart, something between them is missing. */
const NEXT_YEAR = 1.05;

/** The time that a measurement spans: its period, else its whole year. */
export function observationSpan({ year, period }: Pick<Observation, 'year' | 'period'>): Span {
  const [first = '', last = first] = (period ?? String(year)).split('/');
  const from = startOf(first);
  const to = startOf(last) + monthsOf(last) / MONTHS;
  return { from, to, middle: (from + to) / 2, months: Math.round((to - from) * MONTHS) };
}

function startOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year + (month - 1) / MONTHS;
}

/** A year has twelve months; a month, or a day of it, is taken for one. */
const monthsOf = (date: string): number => (date.includes('-') ? 1 : MONTHS);

/**
 * Pairs of measurements that a line may join: of one place, over periods of one length, the next right after the
 * first. Where years are missing there is no line, and none joins a part of a period to the whole.
 */
export function joinedPairs(observations: readonly Observation[]): [Observation, Observation][] {
  const kinds = new Map<string, Observation[]>();
  for (const one of observations) {
    const kind = `${one.region ?? ''} ${observationSpan(one).months}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds.values()].flatMap((same) => {
    const inOrder = same.toSorted((a, b) => observationSpan(a).middle - observationSpan(b).middle);
    return inOrder.flatMap((one, index): [Observation, Observation][] => {
      const next = inOrder[index + 1];
      if (!next) return [];
      const apart = observationSpan(next).middle - observationSpan(one).middle;
      return apart > 0 && apart <= NEXT_YEAR ? [[one, next]] : [];
    });
  });
}
