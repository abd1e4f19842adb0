import type { ListQuery } from '../../registry/queries/connection.js';
import { courseList, type CourseStore } from './store.js';

/** A provider who is to say whether its courses are still offered. */
export interface ProviderToAsk {
  providerId: string;
  count: number;
  /** Countries of the courses asked about, empty for any. */
  countries: readonly string[];
}

/** The courses whose status nobody knows, oldest first. */
export function unverifiedList(countries: readonly string[]): ListQuery {
  const country = countries.length > 0 ? [...countries] : null;
  return courseList({ filter: { status: ['UNKNOWN'], country }, orderBy: 'OLDEST' });
}

/** Whom to ask about courses of unknown status: who has most of them first. */
export async function providersToAsk(courses: CourseStore, countries: readonly string[]): Promise<ProviderToAsk[]> {
  const counted = await courses.combinations(unverifiedList(countries).conditions, '', ['providerId']);
  return counted
    .map(({ values: [providerId], count }) => ({ providerId: String(providerId), count, countries }))
    .sort((a, b) => b.count - a.count || (a.providerId < b.providerId ? -1 : 1));
}
