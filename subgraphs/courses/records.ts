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
import { order } from '../../registry/records/orders.js';
import { ascending, byTitle, descending } from '../../registry/queries/keyset.js';
import {
  alignedFacets,
  alignmentBasisField,
  alignments,
  animalHealthFilter,
  currencyFacet,
} from '../aspects/alignment-fields.js';
import { reviewFields } from '../aspects/reviews/fields.js';
import { CourseFormat, CourseLevel, CourseStatus, OverlapVerdict } from './generated/codes.js';
import { courseWords } from './words/course.js';
import { overlapDecisionWords } from './words/overlap-decision.js';
import { participationWords } from './words/participation.js';

const status = oneOf({ CourseStatus }).required;
const newestDate = { $ifNull: ['$lastReviewed', { $ifNull: ['$published', '$sourceDate'] }] };

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
  list: { orders: { PERIOD: order('Latest period first.', descending('$period')) } },
});

/** The kinds of records of this registry, by the names of their stores. */
export const kinds = { courses: course, overlapDecisions: overlapDecision, participations: participation };

export type CourseRecord = KindRecord<typeof course>;
export type OverlapDecisionRecord = KindRecord<typeof overlapDecision>;
export type ParticipationRecord = KindRecord<typeof participation>;
