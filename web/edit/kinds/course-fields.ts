import { yesNo, choiceOf } from '../controls/choice';
import { required } from '../controls/control';
import {
  linesOfAddresses,
  languages,
  listOfCodes,
  part,
  parts,
  reference,
  references,
  linesOfText,
} from '../controls/lists';
import { localized } from '../controls/localized';
import { address, country, date, lineOfText, prose, wholeNumber } from '../controls/text';
import type { CourseFields, CourseInFormFragment, ExternalIdInput, PriceInput } from '../generated/graphql';
import { groupFields, type GroupedControls, type Snapshot, type ValuesOf } from './editable-kind';
import { EXTERNAL_ID_SCHEMES } from '../../../values/external-ids.js';
import { idsOf, reviewValues, reviewFields } from './review-fields';

type Group = 'about' | 'who' | 'form' | 'content' | 'status' | 'reviews' | 'source' | 'alignments';

const price = part<PriceInput>({
  amount: required(wholeNumber(0)),
  currency: required(lineOfText),
  note: lineOfText,
});

const controls: GroupedControls<CourseFields, Group> = {
  title: ['about', required(localized)],
  titleIsOfficial: ['about', required(yesNo(false))],
  descriptionNb: ['about', required(prose)],
  url: ['about', address],
  languages: ['about', languages],
  country: ['about', required(country)],
  peripheral: ['about', required(yesNo(false))],
  providerId: ['who', required(reference('organisation'))],
  developedByIds: ['who', references('organisation')],
  commissionedByIds: ['who', references('organisation')],
  format: ['form', choiceOf('CourseFormat', ['E_LEARNING', 'CLASSROOM', 'WEBINAR', 'BLENDED', 'PROGRAMME', 'VIDEO'])],
  formatNote: ['form', lineOfText],
  durationMinutes: ['form', wholeNumber(0)],
  durationNote: ['form', lineOfText],
  moduleCount: ['form', wholeNumber(0)],
  level: [
    'form',
    choiceOf('CourseLevel', ['INTRODUCTORY', 'ADVANCED', 'SPECIALIST', 'TRAINER', 'VOCATIONAL_COLLEGE', 'MASTER']),
  ],
  accessOpen: ['form', yesNo()],
  price: ['form', price],
  mandatoryFor: ['form', lineOfText],
  creditPoints: ['form', wholeNumber(0)],
  cmePoints: ['form', lineOfText],
  certificate: ['form', lineOfText],
  objectiveCodes: ['content', listOfCodes],
  basedOnCourseIds: ['content', references('course')],
  basedOnText: ['content', linesOfText],
  overlapGroup: ['content', lineOfText],
  status: ['status', required(choiceOf('CourseStatus', ['ACTIVE', 'PLANNED', 'RETIRED', 'UNKNOWN'], false))],
  statusNote: ['status', prose],
  plannedStart: ['status', date],
  published: ['status', date],
  lastReviewed: ['reviews', date],
  ...reviewFields,
  sourceUrl: ['source', required(address)],
  sourceKind: ['source', required(lineOfText)],
  sourceDate: ['source', date],
  alsoListedAt: ['source', linesOfAddresses],
  topicIds: ['alignments', references('topic')],
  audienceIds: ['alignments', references('audience')],
  settingIds: ['alignments', references('setting')],
  basedOnGuidelineIds: ['alignments', references('guideline')],
  alignmentBasis: ['alignments', choiceOf('AlignmentBasis', ['STATED', 'INFERRED'])],
  inferredFields: ['alignments', listOfCodes],
  externalIds: [
    'alignments',
    parts<ExternalIdInput>(
      { scheme: required(choiceOf('ExternalIdScheme', EXTERNAL_ID_SCHEMES, false)), value: required(lineOfText) },
      'value',
    ),
  ],
};

const all = groupFields(controls);
/** The fields of a course that are values, by group. */
export const courseGroups = all.filter(({ name }) => name !== 'alignments');
/** What connects a course with other records. */
export const courseAlignments = all.find(({ name }) => name === 'alignments')?.fields ?? {};

/** A course as it was seen. */
export function courseSnapshot(course: CourseInFormFragment): Snapshot {
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
