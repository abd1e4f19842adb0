import type { GapQuestion } from '../contracts/coverage-counts.js';
import { currencyOf, type CurrencyVerdict, type Dependant } from '../aspects/currency.js';
import type { GuidelineFacts } from '../contracts/guideline-status.js';
import type { CourseRecord } from './model.js';

/** The fields that decide a course's currency. */
export const CURRENCY_FIELDS = [
  'lastReviewed',
  'published',
  'sourceDate',
  'alignmentBasis',
  'basedOnGuidelineIds',
] as const;

type Dated = Pick<CourseRecord, 'lastReviewed' | 'published' | 'sourceDate'>;
type JudgedCourse = Pick<CourseRecord, (typeof CURRENCY_FIELDS)[number]>;

/** The newest date that says how old a course's content is, and which date it is: review, publication, else its source. */
export function courseDate({ lastReviewed, published, sourceDate }: Dated) {
  if (lastReviewed) return { value: lastReviewed, basis: 'LAST_REVIEWED' } as const;
  if (published) return { value: published, basis: 'PUBLISHED' } as const;
  return sourceDate ? ({ value: sourceDate, basis: 'SOURCE_DATE' } as const) : null;
}

/** A course as far as its currency goes. */
export function courseDependant(course: JudgedCourse): Dependant {
  return { ownDate: courseDate(course)?.value ?? null, basis: course.alignmentBasis };
}

/** Whether a course is up to date with the guidelines it builds on. */
export function courseCurrency(
  course: JudgedCourse,
  basedOn: readonly GuidelineFacts[],
  today: string,
): CurrencyVerdict {
  return currencyOf(courseDependant(course), basedOn, today);
}

/** The fields that decide what a course counts as in a gap map. */
export const COVERAGE_FIELDS = [
  ...CURRENCY_FIELDS,
  'topicIds',
  'audienceIds',
  'status',
  'overlapGroup',
  'providerId',
] as const;
export type CountedCourse = Pick<CourseRecord, (typeof COVERAGE_FIELDS)[number]>;

/** Statuses of courses that count as no offer: a retired one does no longer, a planned one does not yet. */
export const NOT_OFFERED_STATUSES: readonly CourseRecord['status'][] = ['RETIRED', 'PLANNED'];

export function isOffered({ status }: Pick<CourseRecord, 'status'>): boolean {
  return !NOT_OFFERED_STATUSES.includes(status);
}

/**
 * What a course counts as in a gap map: its status, and EVER_OFFERED for all but planned ones; one that is no offer
 * counts as nothing more. `AT:<group>:<provider>` tells whom it reaches in part.
 */
export function coverageNames({
  today,
  audiences,
}: GapQuestion): (course: CountedCourse, basedOn: readonly GuidelineFacts[]) => string[] {
  const workplaces = new Set(Object.values(audiences).flatMap((audience) => audience.workplaces));
  return (course, basedOn) => {
    const { status, alignmentBasis, audienceIds, providerId } = course;
    const known = status === 'PLANNED' ? [status] : [status, 'EVER_OFFERED'];
    if (!isOffered(course)) return known;
    const basis = alignmentBasis === null ? 'NO_BASIS' : alignmentBasis.toUpperCase();
    const groups = audienceIds.filter((id) => workplaces.has(id)).map((id) => `AT:${id}:${providerId}`);
    const { state } = courseCurrency(course, basedOn, today);
    return [...known, 'OFFERED', `OFFERED:${state}`, `OFFERED:${basis}`, ...groups];
  };
}
