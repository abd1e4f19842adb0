import type { CourseQuery } from './generated/graphql';

/** A course as the graph describes it on its page. */
export type CourseOnPage = NonNullable<CourseQuery['course']>;
