import { countCells, type CountedRecord } from '../aspects/coverage.js';
import { COURSE_FACTS, fieldsOf } from '../contracts/cell-facts.js';
import type {
  CourseCounts,
  CourseExtent,
  CourseStates,
  GapQuestion,
  PartialCourses,
} from '../contracts/coverage-counts.js';
import { OFFERED_STATUSES, type CourseOffer, type CourseOffers } from '../contracts/course-offers.js';
import type { GapMapRequest } from '../contracts/questions.js';
import { requireFacts, factsByIds, type GuidelineFacts } from '../contracts/guideline-status.js';
import { courseCurrency, CURRENCY_FIELDS } from './course-currency.js';
import type { CourseRecord } from './records.js';
import { overlapGroupOf, type JudgedDecision } from './overlap-decision-validity.js';

/** The fields that decide what a course counts as in a gap map. */
export const COVERAGE_FIELDS = [...CURRENCY_FIELDS, ...fieldsOf(COURSE_FACTS)];
export type CountedCourse = Pick<CourseRecord, (typeof COVERAGE_FIELDS)[number]>;

/** A course as it counts in a gap map. */
interface CourseInMap extends CountedRecord<CourseStates> {
  /** The courses that may be one and the same with it, by a name of them all; null for one that is not offered. */
  group: string | null;
  /** Whom it reaches where it reaches a workplace group alone; null for one that is not offered, or for no such group. */
  inPart: PartialCourses | null;
}

function isOffered<C extends Pick<CourseRecord, 'status'>>(course: C): course is C & Pick<CourseOffer, 'status'> {
  return (OFFERED_STATUSES as readonly string[]).includes(course.status);
}

/** The states of a course: what is offered has those of an offer besides its status. */
function statesOf(course: CountedCourse, basedOn: readonly GuidelineFacts[], today: string): CourseStates {
  const { status, alignmentBasis } = course;
  if (!isOffered(course)) return { status };
  const basis = alignmentBasis === null ? 'NO_BASIS' : BASES[alignmentBasis];
  return { status, currency: courseCurrency(course, basedOn, today).state, basis };
}

const BASES = { stated: 'STATED', inferred: 'INFERRED' } as const;

/**
 * Courses in each cell of a gap map: by status, and those offered by currency and basis. Only those of the organisations that
 * the map names, if it names any.
 */
export function countCourses(
  { question, guidelineFacts }: GapMapRequest,
  courses: readonly (CountedCourse & { id: string })[],
  decisions: readonly JudgedDecision[],
): Promise<CourseCounts> {
  const byId = requireFacts(guidelineFacts);
  const organisationIds = question.filter.organisationIds && new Set(question.filter.organisationIds);
  const counted = courses.filter(({ providerId }) => organisationIds?.has(providerId) ?? true);
  const together = overlapGroupOf(counted, decisions);
  const reachedBy = partialReach(question);
  const inMap = counted.map((course): CourseInMap => {
    const { id, topicIds, audienceIds, basedOnGuidelineIds } = course;
    const states = statesOf(course, factsByIds(basedOnGuidelineIds, byId), question.today);
    const isOffer = isOffered(course);
    const [group, inPart] = isOffer ? [together(id), reachedBy(course)] : [null, null];
    return { topicIds, audienceIds, states, group, inPart };
  });
  return countCells(question, inMap, extents(inMap));
}

/** Whom courses reach in part: one and the same value for all of a provider for the same workplace groups. */
function partialReach({ audiences }: GapQuestion): (course: CountedCourse) => PartialCourses | null {
  const workplaces = new Set(Object.values(audiences).flatMap((audience) => audience.workplaces));
  const known = new Map<string, PartialCourses>();
  return ({ audienceIds, providerId }) => {
    const groupIds = audienceIds.filter((id) => workplaces.has(id));
    if (groupIds.length === 0) return null;
    const name = [providerId, ...groupIds].join(' ');
    const reach = known.get(name) ?? { groupIds, providerId };
    known.set(name, reach);
    return reach;
  };
}

/** What courses that stand in the same cells come to. */
interface ExtentSum {
  /** Courses offered that count together with no other. */
  alone: number;
  /** Groups of those that count together with others. */
  groups: readonly string[];
  partial: ReadonlyMap<PartialCourses, number>;
}

/** Tells how many different courses reach a whole audience, and which reach some of it; null where none is offered. */
function extents(courses: readonly CourseInMap[]) {
  const sizes = new Map<string, number>();
  for (const { group } of courses) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = new Map([...new Set(courses.flatMap(({ inPart }) => inPart ?? []))].map((reach, at) => [reach, at]));
  const inOrder = (one: [PartialCourses, number], other: [PartialCourses, number]) =>
    (order.get(one[0]) ?? 0) - (order.get(other[0]) ?? 0);
  return {
    sum: (alike: readonly CourseInMap[]): ExtentSum => {
      const groups = new Set<string>();
      const partial = new Map<PartialCourses, number>();
      let alone = 0;
      for (const { group, inPart } of alike) {
        if (group !== null && sizes.get(group) === 1) alone += 1;
        else if (group !== null) groups.add(group);
        if (inPart) partial.set(inPart, (partial.get(inPart) ?? 0) + 1);
      }
      return { alone, groups: [...groups], partial };
    },
    tell: (whole: readonly ExtentSum[], inPart: readonly ExtentSum[]): CourseExtent | null => {
      const groups = new Set(whole.flatMap((sum) => sum.groups));
      const distinct = whole.reduce((sum, { alone }) => sum + alone, groups.size);
      const partial = new Map<PartialCourses, number>();
      for (const sum of inPart) {
        for (const [reach, count] of sum.partial) partial.set(reach, (partial.get(reach) ?? 0) + count);
      }
      if (distinct + partial.size === 0) return null;
      const entries = [...partial].sort(inOrder).map(([reach, count]) => ({ ...reach, count }));
      return { ...(distinct > 0 && { distinct }), ...(entries.length > 0 && { partial: entries }) };
    },
  };
}

/** The courses that are offered, or may be, by whomever: which of them count for whom is for the verdicts to say. */
export function courseOffers(
  { question, guidelineFacts }: GapMapRequest,
  courses: readonly (CountedCourse & { id: string })[],
): CourseOffers {
  const byId = requireFacts(guidelineFacts);
  return courses.flatMap((course) => {
    if (!isOffered(course)) return [];
    const { id, status, topicIds, audienceIds, settingIds, providerId } = course;
    const basedOn = factsByIds(course.basedOnGuidelineIds, byId);
    const isReviewDue = courseCurrency(course, basedOn, question.today).state === 'REVIEW_DUE';
    const open = isReviewDue ? [] : basedOn.filter((guideline) => guideline.status === 'UNKNOWN');
    const openGuidelineIds = open.map((guideline) => guideline.id);
    return [{ id, status, topicIds, audienceIds, settingIds, providerId, isReviewDue, openGuidelineIds }];
  });
}
