import { currencyOf, type CurrencyVerdict, type Dependant } from '../aspects/currency.js';
import { COURSE_CURRENCY_FACTS, fieldsOf } from '../contracts/cell-facts.js';
import type { GuidelineFacts } from '../contracts/guideline-status.js';
import type { CourseRecord } from './records.js';

/** The fields that decide a course's currency. */
export const CURRENCY_FIELDS = fieldsOf(COURSE_CURRENCY_FACTS);

type Dated = Pick<CourseRecord, 'lastReviewed' | 'published' | 'sourceDate'>;
type JudgedCourse = Pick<CourseRecord, (typeof CURRENCY_FIELDS)[number]>;

/** The newest date that says how old a course's content is, and which date it is: review, publication, else its source. */
export function datedOn({ lastReviewed, published, sourceDate }: Dated) {
  if (lastReviewed) return { value: lastReviewed, basis: 'LAST_REVIEWED' } as const;
  if (published) return { value: published, basis: 'PUBLISHED' } as const;
  return sourceDate ? ({ value: sourceDate, basis: 'SOURCE_DATE' } as const) : null;
}

/** A course as far as its currency goes. */
export function courseDependant(course: JudgedCourse): Dependant {
  const date = datedOn(course);
  return {
    ownDate: date?.value ?? null,
    onlySourceDate: date?.basis === 'SOURCE_DATE',
    basis: course.alignmentBasis,
  };
}

/** Whether a course is up to date with the guidelines it builds on. */
export function courseCurrency(
  course: JudgedCourse,
  basedOn: readonly GuidelineFacts[],
  today: string,
): CurrencyVerdict {
  return currencyOf(courseDependant(course), basedOn, today);
}
