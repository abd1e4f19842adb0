import { currencyOf, type CurrencyVerdict } from '../aspects/currency.js';
import type { GuidelineFacts } from '../contracts/guideline-status.js';
import { newestDate } from '../../values/partial-date.js';
import type { LearningOutcomeRecord, ProgrammeRecord } from './records.js';

type Regulated = Pick<ProgrammeRecord, 'regulation'>;
type Reviewed = Pick<LearningOutcomeRecord, 'lastReviewed'>;

/** An outcome is as old as its last review or its regulation's last change, else start, whichever is newer. */
export function outcomeDate({ regulation }: Regulated, { lastReviewed }: Reviewed): string | null {
  return newestDate([lastReviewed, regulation?.lastChangeInForce ?? regulation?.inForceFrom]);
}

/** Whether a programme's outcome is up to date with the guidelines it builds on. */
export function outcomeCurrency(
  programme: Regulated,
  outcome: Reviewed,
  basedOn: readonly GuidelineFacts[],
  today: string,
): CurrencyVerdict {
  return currencyOf({ ownDate: outcomeDate(programme, outcome), basis: null }, basedOn, today);
}
