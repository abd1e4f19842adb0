import { newestDate } from '../../values/partial-date.js';
import { dueDate, reviewState } from '../aspects/reviews/rules.js';
import { GUIDELINE_REVIEW_FACTS, fieldsOf } from '../contracts/cell-facts.js';
import type { ChapterRecord, GuidelineRecord } from './records.js';

/** The fields that tell when a guideline is to be reviewed. */
export const REVIEW_FIELDS = fieldsOf(GUIDELINE_REVIEW_FACTS);
type Planned = Pick<GuidelineRecord, (typeof REVIEW_FIELDS)[number]>;
type PlannedChapter = Pick<ChapterRecord, 'nextReview' | 'reviewCycleMonths' | 'lastReviewed' | 'lastUpdated'>;

/** The newest date that a guideline is known to have. */
export function lastDate({ lastReviewed, lastUpdated, firstPublished }: Omit<Planned, 'status'>): string | null {
  return newestDate([lastReviewed, lastUpdated ?? firstPublished]);
}

export function lastChapterDate({ lastReviewed, lastUpdated }: PlannedChapter): string | null {
  return newestDate([lastReviewed, lastUpdated]);
}

/** When a guideline is to be reviewed next. */
export function guidelineDue(guideline: Omit<Planned, 'status'>): string | null {
  return dueDate(guideline, lastDate(guideline));
}

export function chapterDue(chapter: PlannedChapter): string | null {
  return dueDate(chapter, lastChapterDate(chapter));
}

/** Whether a guideline in force is certainly past its review. Without a plan it is never overdue, only unplanned. */
export function isOverdue(guideline: Planned, today: string): boolean {
  return guideline.status === 'IN_FORCE' && reviewState(guidelineDue(guideline), today) === 'OVERDUE';
}
