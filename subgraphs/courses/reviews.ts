import { dueDate } from '../aspects/reviews/rules.js';
import type { ReviewCandidate } from '../aspects/reviews/schedule.js';
import type { Row } from '../../registry/records/store.js';
import { datedOn } from './course-currency.js';
import type { CourseRecord } from './records.js';

/** The fields that tell when a course is to be reviewed. */
export const REVIEW_FIELDS = ['nextReview', 'reviewCycleMonths', 'lastReviewed', 'published'] as const;
type Planned = Pick<CourseRecord, (typeof REVIEW_FIELDS)[number]>;

/** When a course's content was last looked at. The date of a page that mentions it says nothing of that. */
export function lastLookedAt({ lastReviewed, published }: Pick<Planned, 'lastReviewed' | 'published'>): string | null {
  return lastReviewed ?? published;
}

/** When a course is to be reviewed next. */
export function courseDue(course: Planned): string | null {
  return dueDate(course, lastLookedAt(course));
}

/** The fields that put courses on the review schedule. */
export const SCHEDULE_FIELDS = [
  ...REVIEW_FIELDS,
  'sourceDate',
  'topicIds',
  'providerId',
  'reviewResponsibleId',
] as const;

export function courseCandidate(course: Row<Pick<CourseRecord, (typeof SCHEDULE_FIELDS)[number]>>): ReviewCandidate {
  return {
    id: course.id,
    due: courseDue(course),
    last: datedOn(course)?.value ?? null,
    topicIds: course.topicIds,
    responsibleId: course.reviewResponsibleId,
    ownerId: course.providerId,
  };
}
