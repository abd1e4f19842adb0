import { comparePartialDates } from '../../values/partial-date.js';
import type { ProgrammeRecord } from './records.js';

export type LegalState =
  'IN_FORCE' | 'NOT_YET_IN_FORCE' | 'ENDED' | 'OLDER_TEXT_NOT_COLLECTED' | 'UNDECIDED' | 'NO_REGULATION';

type Regulation = NonNullable<ProgrammeRecord['regulation']>;
/** The fields of a regulation that say when its text applies. */
export type Dated = Pick<Regulation, 'inForceFrom' | 'inForceTo' | 'lastChangeInForce' | 'replaces'>;

/** Whether the text that is kept of a regulation was law on a day: every state that the dates leave open, if one alone. */
export function legalState(regulation: Dated | null, on: string): LegalState {
  if (!regulation) return 'NO_REGULATION';
  const [only, ...others] = new Set(possibleStates(regulation, on));
  return only && others.length === 0 ? only : 'UNDECIDED';
}

/** Whether a programme's text certainly applies no more on a day: then nothing of it is to be reviewed, revised or answered for. */
export function hasEnded({ regulation }: { regulation: Dated | null }, on: string): boolean {
  return legalState(regulation, on) === 'ENDED';
}

/** Goes through a regulation's dates from the end; one that cannot be ordered leaves both ways open. */
function* possibleStates({ inForceFrom, inForceTo, lastChangeInForce, replaces }: Dated, on: string) {
  const ended = inForceTo === null ? 'BEFORE' : comparePartialDates(on, inForceTo);
  if (ended === 'AFTER' || ended === 'UNDECIDED') yield 'ENDED' as const;
  if (ended === 'AFTER') return;

  const start = comparePartialDates(on, inForceFrom);
  // What it replaced was in force then, and is another text than the one that is kept.
  const earlier = replaces.length > 0 ? 'OLDER_TEXT_NOT_COLLECTED' : 'NOT_YET_IN_FORCE';
  if (start === 'BEFORE' || start === 'UNDECIDED') yield earlier;
  if (start === 'BEFORE') return;

  const change = lastChangeInForce === null ? 'AFTER' : comparePartialDates(on, lastChangeInForce);
  if (change === 'BEFORE' || change === 'UNDECIDED') yield 'OLDER_TEXT_NOT_COLLECTED' as const;
  if (change !== 'BEFORE') yield 'IN_FORCE' as const;
}
