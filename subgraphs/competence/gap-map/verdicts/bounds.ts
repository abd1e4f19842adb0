/** How well a need is met, from nothing to the whole. */
export type Verdict = 'MISSING' | 'WEAK' | 'COVERED';

/** A verdict as far as it is known: the least that is certain, and the most that is possible. */
export interface Bounds {
  /** Counts only what is known. */
  atLeast: Verdict;
  /** Counts each unknown as favourable. */
  atMost: Verdict;
}

/** What bounds come to. UNKNOWN: nobody can say whether it is covered. MISSING_OR_WEAK: certainly not, how far is not known. */
export type VerdictState = 'MISSING' | 'MISSING_OR_WEAK' | 'WEAK' | 'UNKNOWN' | 'COVERED';

const ORDER: readonly Verdict[] = ['MISSING', 'WEAK', 'COVERED'];
const rank = (verdict: Verdict) => ORDER.indexOf(verdict);
const higher = (a: Verdict, b: Verdict) => (rank(a) < rank(b) ? b : a);
const lower = (a: Verdict, b: Verdict) => (rank(a) < rank(b) ? a : b);

/** Bounds are few, and made once: a map has thousands. */
const ALL_BOUNDS = Object.fromEntries(
  ORDER.map((atLeast) => [atLeast, Object.fromEntries(ORDER.map((atMost) => [atMost, { atLeast, atMost }]))]),
) as Record<Verdict, Record<Verdict, Bounds>>;

export const between = (atLeast: Verdict, atMost: Verdict): Bounds => ALL_BOUNDS[atLeast][atMost];
export const exactly = (verdict: Verdict): Bounds => between(verdict, verdict);

/** What nothing is known of. */
export const ANYTHING = between('MISSING', 'COVERED');

/** The best of some alternatives, one of which is enough; nothing where there is none. */
export function bestOf(alternatives: readonly Bounds[]): Bounds {
  return alternatives.reduce(
    (best, { atLeast, atMost }) => between(higher(best.atLeast, atLeast), higher(best.atMost, atMost)),
    exactly('MISSING'),
  );
}

/** The worst of some parts, all of which are needed; null where there is none. */
export function worstOf(parts: readonly Bounds[]): Bounds | null {
  const [first, ...others] = parts;
  if (!first) return null;
  return others.reduce(
    (worst, { atLeast, atMost }) => between(lower(worst.atLeast, atLeast), lower(worst.atMost, atMost)),
    first,
  );
}

/** The bounds of something that may turn out as any of these. */
export function rangeOf(outcomes: readonly Bounds[]): Bounds {
  return outcomes.reduce(
    (range, { atLeast, atMost }) => between(lower(range.atLeast, atLeast), higher(range.atMost, atMost)),
    between('COVERED', 'MISSING'),
  );
}

export function stateOf({ atLeast, atMost }: Bounds): VerdictState {
  if (atLeast === 'COVERED') return 'COVERED';
  if (atMost === 'COVERED') return 'UNKNOWN';
  return atLeast === atMost ? atLeast : 'MISSING_OR_WEAK';
}

/** Whether bounds certainly fall short of covering, certainly do not, or cannot say. */
export function isShort(bounds: Bounds): boolean | null {
  const state = stateOf(bounds);
  if (state === 'UNKNOWN') return null;
  return state !== 'COVERED';
}
