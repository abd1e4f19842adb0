import type { LegalState } from '../generated/graphql';

/** Every legal state: a list of law leaves none out. */
export const LEGAL_STATES = [
  ...(['IN_FORCE', 'OLDER_TEXT_NOT_COLLECTED', 'NOT_YET_IN_FORCE', 'ENDED'] as const),
  ...(['UNDECIDED', 'NO_REGULATION'] as const),
] satisfies LegalState[];

/** What two days tell of a change in the text. */
export type Difference = 'same' | 'changed' | 'notKnown' | 'noRegulation';

/** Whether the text was another: known only where the kept text was law on one of the days. */
export function legalDifference(one: LegalState, other: LegalState): Difference {
  if (one === 'NO_REGULATION') return 'noRegulation';
  if (one === 'IN_FORCE' && other === 'IN_FORCE') return 'same';
  const undecided = one === 'UNDECIDED' || other === 'UNDECIDED';
  return !undecided && (one === 'IN_FORCE' || other === 'IN_FORCE') ? 'changed' : 'notKnown';
}
