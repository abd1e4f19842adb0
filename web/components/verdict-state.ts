/** How well a need is met, by the graph's two bounds. */
export interface VerdictBounds {
  atLeast: string;
  atMost: string;
}

/** What two bounds come to, from nothing to the whole: the names by which the page shows them. */
export const VERDICT_STATES = ['MISSING', 'MISSING_OR_WEAK', 'WEAK', 'UNKNOWN', 'COVERED'] as const;
export type VerdictState = (typeof VERDICT_STATES)[number];

/** Names the bounds of a verdict; it judges nothing that the graph has not judged. */
export function verdictState({ atLeast, atMost }: VerdictBounds): VerdictState {
  if (atLeast === 'COVERED') return 'COVERED';
  if (atMost === 'COVERED') return 'UNKNOWN';
  if (atLeast !== atMost) return 'MISSING_OR_WEAK';
  return atMost === 'WEAK' ? 'WEAK' : 'MISSING';
}
