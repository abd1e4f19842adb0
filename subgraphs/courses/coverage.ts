import { countCells } from '../aspects/coverage.js';
import type { CellCounts, GapQuestion } from '../contracts/coverage-counts.js';
import type { CourseOffers } from '../contracts/course-offers.js';
import type { GapMapRequest } from '../contracts/questions.js';
import { requireFacts, factsByIds, type GuidelineFacts } from '../contracts/guideline-status.js';
import { courseCurrency, CURRENCY_FIELDS } from './course-currency.js';
import type { CourseRecord } from './records.js';
import { overlapGroupOf, type JudgedDecision } from './overlap-decision-validity.js';

/** The fields that decide what a course counts as in a gap map. */
export const COVERAGE_FIELDS = [
  ...CURRENCY_FIELDS,
  'topicIds',
  'audienceIds',
  'status',
  'settingIds',
  'overlapGroup',
  'providerId',
] as const;
export type CountedCourse = Pick<CourseRecord, (typeof COVERAGE_FIELDS)[number]>;

/** Statuses of courses that count as no offer: a retired one does no longer, a planned one does not yet. */
export const NOT_OFFERED_STATUSES: readonly CourseRecord['status'][] = ['RETIRED', 'PLANNED'];

function isOffered({ status }: Pick<CourseRecord, 'status'>): boolean {
  return !NOT_OFFERED_STATUSES.includes(status);
}

/**
 * What a course counts as in a gap map: its status, and EVER_OFFERED for all but planned ones; one that is no offer
 * counts as nothing more. `AT:<groups>:<provider>`, the groups joined by `+`, tells whom it reaches
 * in part: one label for each course, so that none counts twice.
 */
function countLabels({
  today,
  audiences,
}: GapQuestion): (course: CountedCourse, basedOn: readonly GuidelineFacts[]) => string[] {
  const workplaces = new Set(Object.values(audiences).flatMap((audience) => audience.workplaces));
  return (course, basedOn) => {
    const { status, alignmentBasis, audienceIds, providerId } = course;
    const known = status === 'PLANNED' ? [status] : [status, 'EVER_OFFERED'];
    if (!isOffered(course)) return known;
    const basis = alignmentBasis === null ? 'NO_BASIS' : alignmentBasis.toUpperCase();
    const groups = audienceIds.filter((id) => workplaces.has(id)).join('+');
    const { state } = courseCurrency(course, basedOn, today);
    return [
      ...known,
      'OFFERED',
      `OFFERED:${state}`,
      `OFFERED:${basis}`,
      ...(groups ? [`AT:${groups}:${providerId}`] : []),
    ];
  };
}

/**
 * Courses in each cell of a gap map: by status, and those offered (OFFERED) by currency and basis. Only those of the
 * organisations that the map names, if it names any.
 */
export function countCourses(
  { question, guidelineFacts }: GapMapRequest,
  courses: readonly (CountedCourse & { id: string })[],
  decisions: readonly JudgedDecision[],
): CellCounts {
  const byId = requireFacts(guidelineFacts);
  const organisationIds = question.filter.organisationIds && new Set(question.filter.organisationIds);
  const counted = courses.filter(({ providerId }) => organisationIds?.has(providerId) ?? true);
  const together = overlapGroupOf(counted, decisions);
  const namesOf = countLabels(question);
  return countCells(
    question,
    counted,
    (course) => namesOf(course, factsByIds(course.basedOnGuidelineIds, byId)),
    (course) => (isOffered(course) ? together(course.id) : null),
  );
}

/** The courses that are offered, or may be, by whomever: which of them count for whom is for the verdicts to say. */
export function courseOffers(
  { question, guidelineFacts }: GapMapRequest,
  courses: readonly (CountedCourse & { id: string })[],
): CourseOffers {
  const byId = requireFacts(guidelineFacts);
  return courses.flatMap((course) => {
    const { id, status, topicIds, audienceIds, settingIds, providerId } = course;
    if (status !== 'ACTIVE' && status !== 'UNKNOWN') return [];
    const basedOn = factsByIds(course.basedOnGuidelineIds, byId);
    const isReviewDue = courseCurrency(course, basedOn, question.today).state === 'REVIEW_DUE';
    const open = isReviewDue ? [] : basedOn.filter((guideline) => guideline.status === 'UNKNOWN');
    const openGuidelineIds = open.map((guideline) => guideline.id);
    return [{ id, status, topicIds, audienceIds, settingIds, providerId, isReviewDue, openGuidelineIds }];
  });
}
