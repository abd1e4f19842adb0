import { comparePartialDates, addMonths } from '../../../values/partial-date.js';
import type { ValidationError } from '../../../registry/records/checks.js';
import type { ReviewFields } from './fields.js';

export type ReviewState = 'OVERDUE' | 'PLANNED' | 'UNPLANNED';

type Dated = Pick<ReviewFields, 'nextReview' | 'reviewCycleMonths'>;

/** When the next review is due: as planned, else by the cycle, counted from when the record was looked at last. */
export function dueDate({ nextReview, reviewCycleMonths }: Dated, last: string | null): string | null {
  return nextReview ?? (reviewCycleMonths && last ? addMonths(last, reviewCycleMonths) : null);
}

/** A date of less than a day is past when all of its span is: 2026 is not, as long as the year lasts. */
export function reviewState(due: string | null, today: string): ReviewState {
  if (due === null) return 'UNPLANNED';
  return comparePartialDates(due, today) === 'BEFORE' ? 'OVERDUE' : 'PLANNED';
}

/** How often the date was moved since it was first set; versions without a date do not count. */
export function countMoves(dues: readonly (string | null)[]): number {
  const set = dues.filter((due) => due !== null);
  return set.filter((due, index) => index > 0 && due !== set[index - 1]).length;
}

/** A review that was held. */
export interface HeldReview {
  on: string;
  /** The date that is set for the next one; without it the cycle gives the date. */
  nextReview?: string | null | undefined;
}

/** The plan after a review. Without a cycle, a date that the review was held at or after is used up. */
export function afterReview(plan: ReviewFields, { on, nextReview }: HeldReview): Partial<ReviewFields> {
  const next = nextReview ?? nextByCycle(plan, on);
  return { lastReviewed: on, nextReview: next, ...(isEmpty({ ...plan, nextReview: next }) && { reviewStatus: null }) };
}

function nextByCycle({ nextReview, reviewCycleMonths }: Dated, on: string): string | null {
  if (reviewCycleMonths) return addMonths(on, reviewCycleMonths);
  return nextReview && comparePartialDates(nextReview, on) === 'AFTER' ? nextReview : null;
}

/** A plan to be set, as the inputs have it; what is left out stays, null empties. */
export interface PlanInput {
  nextReview?: string | null | undefined;
  cycleMonths?: number | null | undefined;
  responsibleId?: string | null | undefined;
  status: NonNullable<ReviewFields['reviewStatus']>;
}

/** The fields of a record after its plan was set. A plan of nothing is neither proposed nor adopted. */
export function afterPlanning(before: ReviewFields, input: PlanInput): Partial<ReviewFields> {
  const given = {
    ...(input.nextReview !== undefined && { nextReview: input.nextReview }),
    ...(input.cycleMonths !== undefined && { reviewCycleMonths: input.cycleMonths }),
    ...(input.responsibleId !== undefined && { reviewResponsibleId: input.responsibleId }),
  };
  return { ...given, reviewStatus: isEmpty({ ...before, ...given }) ? null : input.status };
}

function isEmpty({ nextReview, reviewCycleMonths, reviewResponsibleId }: ReviewFields): boolean {
  return !nextReview && !reviewCycleMonths && !reviewResponsibleId;
}

/** What stands against a plan; `last` is the newest date that the record is known to have. */
export function validatePlan({ nextReview }: Pick<PlanInput, 'nextReview'>, last: string | null): ValidationError[] {
  if (!nextReview || !last || !['BEFORE', 'SAME'].includes(comparePartialDates(nextReview, last))) return [];
  return [
    { field: 'nextReview', reason: `${nextReview} is not later than ${last}, the last date known of the record` },
  ];
}

/** What stands against a review. Reviews are recorded in their order, when they have been held. */
export function validateReview({ on, nextReview }: HeldReview, last: string | null, today: string): ValidationError[] {
  const validationErrors: ValidationError[] = [];
  if (comparePartialDates(on, today) === 'AFTER') {
    validationErrors.push({ field: 'on', reason: `${on} is still to come; plan the review instead` });
  }
  if (last && comparePartialDates(on, last) === 'BEFORE') {
    validationErrors.push({ field: 'on', reason: `${on} is before ${last}, the last date known of the record` });
  }
  if (nextReview && (nextReview === on || comparePartialDates(nextReview, on) === 'BEFORE')) {
    validationErrors.push({ field: 'nextReview', reason: `${nextReview} is not later than the review itself, ${on}` });
  }
  return validationErrors;
}
