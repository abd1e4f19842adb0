import { defineRecord, type KindRecord } from '../../registry/records/definition.js';
import * as facet from '../../registry/records/facets.js';
import {
  amountAboveZero,
  code,
  count,
  country,
  currency,
  date,
  flag,
  interval,
  language,
  localized,
  oneOf,
  part,
  prose,
  recorded,
  reference,
  text,
  url,
  whole,
  wholeAboveZero,
} from '../../registry/records/fields.js';
import * as filter from '../../registry/records/filters.js';
import { asked, order } from '../../registry/records/orders.js';
import { ascending, byTitle, descending } from '../../registry/queries/keyset.js';
import {
  alignedFacets,
  alignmentBasisField,
  alignments,
  animalHealthFilter,
  currencyFacet,
} from '../aspects/alignment-fields.js';
import { reviewFields } from '../aspects/reviews/fields.js';
import { courseRunErrors, lastDayConditions, lastDayOf } from './course-run.js';
import { newestDate } from './newest-date.js';
import {
  CourseFormat,
  CourseLevel,
  CourseRunMode,
  CourseRunStatus,
  CourseStatus,
  OverlapVerdict,
} from './generated/codes.js';
import { courseWords } from './words/course.js';
import { courseRunWords } from './words/course-run.js';
import { overlapDecisionWords } from './words/overlap-decision.js';
import { participationWords } from './words/participation.js';

const status = oneOf({ CourseStatus }).required;

const course = defineRecord({
  type: 'Course',
  collection: 'courses',
  words: courseWords,
  fields: {
    title: localized,
    titleIsOfficial: flag.required,
    descriptionNb: prose.required,
    providerId: reference('Organisation').required,
    developedByIds: reference('Organisation').list,
    commissionedByIds: reference('Organisation').list,
    url: url.optional,
    sourceUrl: url.required,
    alsoListedAt: url.list,
    sourceKind: text.required,
    country: country.required,
    languages: language.list,
    durationMinutes: wholeAboveZero.optional,
    durationNote: text.optional,
    moduleCount: wholeAboveZero.optional,
    format: oneOf({ CourseFormat }).optional,
    formatNote: text.optional,
    price: part('Price', { amount: count.required, currency: currency.required, note: text.optional }).optional,
    accessOpen: flag.optional,
    ...alignments('audienceIds', 'settingIds', 'topicIds'),
    level: oneOf({ CourseLevel }).optional,
    mandatoryFor: text.optional,
    published: date.optional,
    ...reviewFields,
    sourceDate: date.optional,
    status,
    statusNote: prose.optional,
    plannedStart: date.optional,
    confirmation: recorded(part('Confirmation', { status, on: date.required, informant: text.required }).optional),
    objectiveCodes: code.list,
    ...alignments('basedOnGuidelineIds'),
    alignmentBasis: alignmentBasisField.optional,
    basedOnCourseIds: reference('Course').list,
    basedOnText: text.list,
    overlapGroup: text.optional,
    creditPoints: amountAboveZero.optional,
    cmePoints: text.optional,
    certificate: text.optional,
    peripheral: flag.required,
    inferredFields: code.list,
  },
  search: { titles: ['title'], texts: ['descriptionNb'] },
  indexes: ['objectiveCodes', 'overlapGroup', 'status'],
  acyclic: ['basedOnCourseIds'],
  list: {
    filters: {
      ids: filter.ids('Any of these courses.'),
      status: filter.values('status', 'Any of these statuses.'),
      format: filter.values('format', 'Any of these formats; null in the list keeps courses with none recorded.'),
      level: filter.values('level', 'Any of these levels; null in the list keeps courses with none recorded.'),
      language: filter.values('languages', 'Can be taken in any of these languages (BCP 47).'),
      country: filter.values('country', 'Made for any of these countries.'),
      providerIds: filter.values('providerId', 'Offered by any of these organisations.'),
      basedOnGuidelineIds: filter.values('basedOnGuidelineIds', 'Builds on any of these guidelines.'),
      alignmentBasis: filter.values(
        'alignmentBasis',
        'Links to guidelines on any of these bases; null in the list keeps courses without links.',
      ),
      peripheral: filter.flag('peripheral', 'Only neighbouring subjects (true), or none of them (false).'),
      accessOpen: filter.flag(
        'accessOpen',
        'Only open courses (true), or only closed ones (false); courses with nothing recorded are in neither.',
      ),
      lastReviewed: filter.dates('lastReviewed', 'By the date of the last review.'),
      animalHealth: animalHealthFilter,
      startsWithin: filter.asked(
        'Int',
        'Only courses with a run, not cancelled, that starts on the day of the question or at the most so many days later; a month or year counts where it may.',
      ),
    },
    orders: {
      TITLE: order('By title, Norwegian alphabet.', byTitle),
      NEWEST: order(
        'By `date`, newest first, unknown last; partial dates count as their earliest day.',
        descending(newestDate),
        byTitle,
      ),
      OLDEST: order(
        'By `date`, oldest first, unknown last; partial dates count as their earliest day.',
        ascending(newestDate),
        byTitle,
      ),
      STARTS_SOONEST: asked('By the start of `nextRun`, first one first; without one last.'),
    },
    facets: {
      status: facet.values('status', 'By status.'),
      format: facet.values('format', 'By format.'),
      level: facet.values('level', 'By level.'),
      language: facet.values('languages', 'By language.'),
      country: facet.values('country', 'By country.'),
      providers: facet.records('Organisation', ['providerId'], 'By provider.'),
      ...alignedFacets,
      currency: currencyFacet,
    },
  },
  starter: { file: 'courses' },
});

const overlapDecision = defineRecord({
  type: 'OverlapDecision',
  collection: 'overlapDecisions',
  words: overlapDecisionWords,
  nouns: ['decision', 'decisions'],
  fields: {
    courseIds: reference('Course').list,
    /** The versions of the courses that were decided on, in the order of the courses. */
    courseVersions: whole.list,
    verdict: oneOf({ OverlapVerdict }).required,
    reason: prose.required,
  },
  search: { sortBy: 'courseIds', titles: [], texts: ['reason'] },
  isAboutOthers: true,
  hasOwnMutations: true,
  whenArchived: 'Withdrawn: the two are undecided again.',
});

const participation = defineRecord({
  type: 'Participation',
  collection: 'participations',
  words: participationWords,
  nouns: ['participation figure', 'participation figures'],
  fields: {
    courseId: reference('Course').required,
    period: interval.required,
    organisationId: reference('Organisation').required,
    participants: count.required,
    sourceUrl: url.optional,
    remark: text.optional,
  },
  search: { sortBy: 'remark', titles: [], texts: ['remark'] },
  isAboutOthers: true,
  hasOwnMutations: true,
  whenArchived: 'Withdrawn: not reported.',
  list: { orders: { PERIOD: order('Latest period first.', descending('period')) } },
});

const courseRun = defineRecord({
  type: 'CourseRun',
  collection: 'courseRuns',
  words: courseRunWords,
  fields: {
    courseId: reference('Course').required,
    start: date.required,
    end: date.optional,
    registrationDeadline: date.optional,
    mode: oneOf({ CourseRunMode }).optional,
    place: text.optional,
    country: country.optional,
    languages: language.list,
    seats: wholeAboveZero.optional,
    url: url.optional,
    note: text.optional,
    status: oneOf({ CourseRunStatus }).required,
  },
  search: { sortBy: 'start', titles: [], texts: ['place', 'note'] },
  rules: courseRunErrors,
  list: {
    filters: {
      ids: filter.ids('Any of these runs.'),
      courseIds: filter.values('courseId', 'Runs of any of these courses.'),
      status: filter.values('status', 'Any of these statuses.'),
      mode: filter.values('mode', 'Held in any of these ways; null in the list keeps runs with none recorded.'),
      country: filter.values('country', 'Held in any of these countries.'),
      language: filter.values('languages', 'Taught in any of these languages (BCP 47).'),
      start: filter.dates('start', 'By the first day.'),
      lastDay: filter.rule('PartialDateFilter', 'By the last day: `end`, else `start`.', lastDayConditions),
    },
    orders: {
      SOONEST: order('First start first; a month or year counts as its last day.', ascending(lastDayOf('start'))),
      LATEST: order('Last start first; a month or year counts as its last day.', descending(lastDayOf('start'))),
    },
    facets: {
      status: facet.values('status', 'By status.'),
      mode: facet.values('mode', 'By how they are held.'),
      country: facet.values('country', 'By country.'),
      language: facet.values('languages', 'By language.'),
      regions: facet.asked('[OrganisationFacet!]!', 'By `regionId`: what is for the whole country counts for each.'),
      ...alignedFacets,
    },
  },
});

/** The kinds of records of this registry, by the names of their stores. */
export const kinds = {
  courses: course,
  courseRuns: courseRun,
  overlapDecisions: overlapDecision,
  participations: participation,
};

export type CourseRecord = KindRecord<typeof course>;
export type CourseRunRecord = KindRecord<typeof courseRun>;
export type OverlapDecisionRecord = KindRecord<typeof overlapDecision>;
export type ParticipationRecord = KindRecord<typeof participation>;
