import { firstOf } from '../../registry/queries/sort-value.js';

/** The date that says how new a course is: of its last review, else of its publication, else the one that its source gives. */
export const newestDate = firstOf('lastReviewed', 'published', 'sourceDate');
