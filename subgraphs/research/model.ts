import {
  date,
  id,
  interval,
  localized,
  oneOf,
  recordSchema,
  text,
  url,
  whole,
  type RecordOf,
} from '../../registry/records/model.js';

const project = {
  title: localized,
  acronym: text.optional,
  type: oneOf([
    'PROJECT',
    'PROGRAMME',
    'NETWORK',
    'CENTRE',
    'RESEARCH_GROUP',
    'REGISTER',
    'JOINT_ACTION',
    'QUALITY_PROGRAMME',
    'EDUCATION_COLLABORATION',
    'CALL',
    'FUNDING_SCHEME',
  ]).required,
  coordinatorId: id.optional,
  participantIds: id.list,
  start: date.optional,
  end: date.optional,
  dataPeriod: interval.optional,
  status: oneOf(['PROPOSED', 'ONGOING', 'COMPLETED', 'UNKNOWN']).required,
  funderIds: id.list,
  funderNote: text.optional,
  amountNok: whole.optional,
  maxAmountNok: whole.optional,
  grantNumber: text.optional,
  rekNumber: text.optional,
  trialId: text.optional,
  leaderId: id.optional,
  topicIds: id.list,
  audienceIds: id.list,
  settingIds: id.list,
  partOfId: id.optional,
  fromMeasureId: id.optional,
  deadline: text.optional,
  note: text.optional,
  inferredFields: text.list,
  sourceUrl: url.optional,
  sourceRef: text.optional,
};

const publication = {
  doi: text.optional,
  title: text.required,
  year: whole.optional,
  journal: text.optional,
  publisherId: id.optional,
  type: oneOf(['ARTICLE', 'REPORT', 'THESIS', 'PROTOCOL', 'POLICY', 'EDITORIAL']).required,
  projectId: id.optional,
  planId: id.optional,
  topicIds: id.list,
  sourceUrl: url.required,
};

const person = { name: text.required };

/** Somebody's part in a network: a person's or an organisation's. */
const networkMembership = {
  networkId: id.required,
  personId: id.optional,
  organisationId: id.optional,
  role: oneOf(['LEADER', 'COORDINATOR', 'STEERING_GROUP', 'MEMBER', 'PARTNER', 'ADVISER']).required,
  from: date.optional,
  to: date.optional,
  note: text.optional,
  sourceUrl: url.optional,
};

/** Whether a publication calls for a revision of a guideline, with what both were when it was decided. */
const evidenceDecision = {
  guidelineId: id.required,
  publicationId: id.required,
  verdict: oneOf(['ACCEPTED', 'DISMISSED']).required,
  reason: text.required,
  guidelineDate: date.required,
  publicationVersion: whole.required,
};

export type ProjectRecord = RecordOf<typeof project>;
export type PublicationRecord = RecordOf<typeof publication>;
export type PersonRecord = RecordOf<typeof person>;
export type NetworkMembershipRecord = RecordOf<typeof networkMembership>;
export type EvidenceDecisionRecord = RecordOf<typeof evidenceDecision>;

export const projectSchema = recordSchema(project, [
  'topicIds',
  'audienceIds',
  'settingIds',
  'coordinatorId',
  'participantIds',
  'funderIds',
  'leaderId',
  'partOfId',
  'fromMeasureId',
]);
export const publicationSchema = recordSchema(publication, ['topicIds', 'publisherId', 'projectId', 'planId']);
export const personSchema = recordSchema(person, []);
export const networkMembershipSchema = recordSchema(networkMembership, ['networkId', 'personId', 'organisationId']);
export const evidenceDecisionSchema = recordSchema(evidenceDecision, ['guidelineId', 'publicationId']);
