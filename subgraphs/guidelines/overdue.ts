import { comparePartialDates } from '../shared/partial-date.js';
import type { GuidelineRecord } from './model.js';

type Planned = Pick<GuidelineRecord, 'status' | 'nextReview' | 'reviewCycleMonths' | 'lastUpdated' | 'firstPublished'>;
export const PLANNED_BY = ['status', 'nextReview', 'reviewCycleMonths', 'lastUpdated', 'firstPublished'] as const;

/**
 * Whether a guideline in force is certainly past its review: by its next review, else by its cycle counted from
 * its newest date. Without a plan it is never overdue, only unplanned.
 */
export function isOverdue(
  { status, nextReview, reviewCycleMonths, lastUpdated, firstPublished }: Planned,
  today: string,
): boolean {
  if (status !== 'IN_FORCE') return false;
  const last = lastUpdated ?? firstPublished;
  const due = nextReview ?? (reviewCycleMonths && last ? monthsAfter(last, reviewCycleMonths) : null);
  return due !== null && comparePartialDates(due, today) === 'BEFORE';
}

/** A partial date some months later, as precise as it was; a year alone moves by whole years, rounded up. */
function monthsAfter(date: string, months: number): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return String(Number(year) + Math.ceil(months / 12));
  const moved = new Date(Date.UTC(Number(year), Number(month) - 1 + months, 1)).toISOString().slice(0, 7);
  return day === undefined ? moved : `${moved}-${day}`;
}
