import { currencyOf, type CurrencyVerdict, type Dependant } from '../aspects/currency.js';
import type { GuidelineFacts } from '../contracts/guideline-status.js';
import { newestDate } from '../../values/partial-date.js';
import type { LearningOutcomeRecord, ProgrammeRecord } from './records.js';

type Regulated = Pick<ProgrammeRecord, 'regulation'>;
type Reviewed = Pick<LearningOutcomeRecord, 'lastReviewed'>;

/** An outcome is as old as its last review or its regulation's last change, else start, whichever is newer. */
export function outcomeDate({ regulation }: Regulated, { lastReviewed }: Reviewed): string | null {
  return newestDate([lastReviewed, regulation?.lastChangeInForce ?? regulation?.inForceFrom]);
}

/** An outcome of a programme as far as its currency goes. */
export function outcomeDependant(programme: Regulated, outcome: Reviewed): Dependant {
  return { ownDate: outcomeDate(programme, outcome), basis: null };
}

/** Whether a programme's outcome is up to date with the guidelines it builds on. */
export function outcomeCurrency(
  programme: Regulated,
  outcome: Reviewed,
  basedOn: readonly GuidelineFacts[],
  today: string,
): CurrencyVerdict {
  return currencyOf(outcomeDependant(programme, outcome), basedOn, today);
}
