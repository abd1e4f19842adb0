import { recordMutations } from '../shared/changes/mutations.js';
import { planMutation, reviewMutation } from '../shared/review/mutations.js';
import type { CourseRecord } from './model.js';
import { contentDate } from './reviews.js';
import type { Stores } from './store.js';

const reviewed = {
  storeOf: ({ courses }: Stores) => courses,
  lastDates: () => contentDate,
};

/** What changes the registry's records. */
export const mutations = {
  ...recordMutations('Course', ({ courses }: Stores) => courses, { aligned: true }),
  reviewCourse: reviewMutation<CourseRecord, Stores>(reviewed),
  planCourseReviews: planMutation<CourseRecord, Stores>('courses', reviewed),
};
