import { planMutation, reviewMutation } from '../aspects/reviews/mutations.js';
import type { CourseRecord } from './records.js';
import { lastLookedAt } from './reviews.js';
import type { Stores } from './store.js';

const courses = {
  storeOf: (stores: Stores) => stores.courses,
  lastDates: () => lastLookedAt,
};

/** How courses are reviewed. */
export const reviewMutations = {
  reviewCourse: reviewMutation<CourseRecord, Stores>(courses),
  planCourseReviews: planMutation<CourseRecord, Stores>('courses', courses),
};
