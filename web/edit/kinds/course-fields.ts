import { flag, oneOf } from '../controls/choice';
import { required } from '../controls/control';
import { addresses, languages, listOfCodes, part, reference, references, texts } from '../controls/lists';
import { localized } from '../controls/localized';
import { address, country, date, line, prose, whole } from '../controls/text';
import type { CourseFields, CourseInFormFragment, PriceInput } from '../generated/graphql';
import { grouped, type Placed, type Snapshot, type ValuesOf } from './kind';
import { idsOf, reviewValues, reviewsPlaced } from './review-fields';

type Group = 'about' | 'who' | 'form' | 'content' | 'status' | 'reviews' | 'source' | 'alignments';

const price = part<PriceInput>({
  amount: required(whole(0)),
  currency: required(line),
  note: line,
});

const placed: Placed<CourseFields, Group> = {
  title: ['about', required(localized)],
  titleIsOfficial: ['about', required(flag(false))],
  descriptionNb: ['about', required(prose)],
  url: ['about', address],
  languages: ['about', languages],
  country: ['about', required(country)],
  peripheral: ['about', required(flag(false))],
  providerId: ['who', required(reference('organisation'))],
  developedByIds: ['who', references('organisation')],
  commissionedByIds: ['who', references('organisation')],
  format: ['form', oneOf('CourseFormat', ['E_LEARNING', 'CLASSROOM', 'WEBINAR', 'BLENDED', 'PROGRAMME', 'VIDEO'])],
  formatNote: ['form', line],
  durationMinutes: ['form', whole(0)],
  durationNote: ['form', line],
  moduleCount: ['form', whole(0)],
  level: [
    'form',
    oneOf('CourseLevel', ['INTRODUCTORY', 'ADVANCED', 'SPECIALIST', 'TRAINER', 'VOCATIONAL_COLLEGE', 'MASTER']),
  ],
  accessOpen: ['form', flag()],
  price: ['form', price],
  mandatoryFor: ['form', line],
  creditPoints: ['form', whole(0)],
  cmePoints: ['form', line],
  certificate: ['form', line],
  objectiveCodes: ['content', listOfCodes],
  basedOnCourseIds: ['content', references('course')],
  basedOnText: ['content', texts],
  overlapGroup: ['content', line],
  status: ['status', required(oneOf('CourseStatus', ['ACTIVE', 'PLANNED', 'RETIRED', 'UNKNOWN'], false))],
  statusNote: ['status', prose],
  plannedStart: ['status', date],
  published: ['status', date],
  lastReviewed: ['reviews', date],
  ...reviewsPlaced,
  sourceUrl: ['source', required(address)],
  sourceKind: ['source', required(line)],
  sourceDate: ['source', date],
  alsoListedAt: ['source', addresses],
  topicIds: ['alignments', references('topic')],
  audienceIds: ['alignments', references('audience')],
  settingIds: ['alignments', references('setting')],
  basedOnGuidelineIds: ['alignments', references('guideline')],
  alignmentBasis: ['alignments', oneOf('AlignmentBasis', ['STATED', 'INFERRED'])],
  inferredFields: ['alignments', listOfCodes],
};

const all = grouped(placed);
/** The fields of a course that are values, by group. */
export const courseGroups = all.filter(({ name }) => name !== 'alignments');
/** What connects a course with other records. */
export const courseAlignments = all.find(({ name }) => name === 'alignments')?.fields ?? {};

/** A course as it was seen. */
export function courseSeen(course: CourseInFormFragment): Snapshot {
  const { id, version, archived, provider, developedBy, commissionedBy, reviewPlan, ...rest } = course;
  const { audiences, settings, topics, basedOnGuidelines, basedOnCourses, ...fields } = rest;
  const values: ValuesOf<CourseFields> = {
    ...fields,
    accessOpen: fields.accessOpen ?? null,
    ...reviewValues(reviewPlan),
    providerId: provider?.id ?? null,
    developedByIds: idsOf(developedBy),
    commissionedByIds: idsOf(commissionedBy),
    audienceIds: idsOf(audiences),
    settingIds: idsOf(settings),
    topicIds: idsOf(topics),
    basedOnGuidelineIds: idsOf(basedOnGuidelines),
    basedOnCourseIds: idsOf(basedOnCourses),
  };
  return { id, version, archived, values };
}
