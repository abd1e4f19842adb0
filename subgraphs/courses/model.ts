import {
  count,
  date,
  flag,
  id,
  interval,
  localized,
  oneOf,
  part,
  recordSchema,
  text,
  url,
  whole,
  type RecordOf,
} from '../../registry/records/model.js';
import { reviewFields } from '../aspects/reviews/fields.js';

const status = oneOf(['ACTIVE', 'RETIRED', 'UNKNOWN', 'PLANNED']).required;

const fields = {
  title: localized,
  titleIsOfficial: flag.required,
  descriptionNb: text.required,
  providerId: id.required,
  developedByIds: id.list,
  commissionedByIds: id.list,
  url: url.optional,
  sourceUrl: url.required,
  alsoListedAt: url.list,
  sourceKind: text.required,
  country: text.required,
  languages: text.list,
  durationMinutes: whole.optional,
  durationNote: text.optional,
  moduleCount: whole.optional,
  format: oneOf(['E_LEARNING', 'CLASSROOM', 'WEBINAR', 'PROGRAMME', 'BLENDED', 'VIDEO']).optional,
  formatNote: text.optional,
  price: part({ amount: whole.required, currency: text.required, note: text.optional }).optional,
  accessOpen: flag.optional,
  audienceIds: id.list,
  settingIds: id.list,
  topicIds: id.list,
  level: oneOf(['INTRODUCTORY', 'ADVANCED', 'SPECIALIST', 'TRAINER', 'VOCATIONAL_COLLEGE', 'MASTER']).optional,
  mandatoryFor: text.optional,
  published: date.optional,
  ...reviewFields,
  sourceDate: date.optional,
  status,
  statusNote: text.optional,
  plannedStart: date.optional,
  confirmation: part({ status, on: date.required, informant: text.required }).optional,
  objectiveCodes: text.list,
  basedOnGuidelineIds: id.list,
  alignmentBasis: oneOf(['stated', 'inferred']).optional,
  basedOnCourseIds: id.list,
  basedOnText: text.list,
  overlapGroup: text.optional,
  creditPoints: whole.optional,
  cmePoints: text.optional,
  certificate: text.optional,
  peripheral: flag.required,
  inferredFields: text.list,
};

const overlapDecision = {
  courseIds: id.list,
  /** The versions of the courses that were decided on, in the order of the courses. */
  courseVersions: whole.list,
  verdict: oneOf(['SAME_COURSE', 'LOCAL_VARIANT', 'COMPLEMENTS', 'DIFFERENT', 'RECOMMEND_MERGING']).required,
  reason: text.required,
};

const participation = {
  courseId: id.required,
  period: interval.required,
  organisationId: id.required,
  participants: count.required,
  sourceUrl: url.optional,
  remark: text.optional,
};

export type CourseRecord = RecordOf<typeof fields>;
export type OverlapDecisionRecord = RecordOf<typeof overlapDecision>;
export type ParticipationRecord = RecordOf<typeof participation>;

export const courseSchema = recordSchema(fields, [
  'topicIds',
  'audienceIds',
  'settingIds',
  'providerId',
  'developedByIds',
  'commissionedByIds',
  'basedOnGuidelineIds',
  'basedOnCourseIds',
  'objectiveCodes',
  'overlapGroup',
  'status',
]);

export const overlapDecisionSchema = recordSchema(overlapDecision, ['courseIds']);
export const participationSchema = recordSchema(participation, ['courseId', 'organisationId']);
