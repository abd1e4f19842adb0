import { currencyOf, type CurrencyVerdict, type GuidelineFacts } from '../shared/currency.js';
import type { ProgrammeRecord } from './model.js';

/** An outcome is as old as its regulation's last change, else its start; null without a regulation. */
export function outcomeDate({ regulation }: Pick<ProgrammeRecord, 'regulation'>): string | null {
  return regulation?.lastChangeInForce ?? regulation?.inForceFrom ?? null;
}

/** Whether a programme's outcome is up to date with the guidelines it builds on. */
export function outcomeCurrency(
  programme: Pick<ProgrammeRecord, 'regulation'>,
  basedOn: readonly GuidelineFacts[],
  today: string,
): CurrencyVerdict {
  return currencyOf({ ownDate: outcomeDate(programme), basis: null }, basedOn, today);
}
