import {
  flag,
  id,
  localized,
  oneOf,
  recordSchema,
  text,
  url,
  whole,
  type RecordOf,
} from '../../registry/records/model.js';

/** What the three taxonomies have in common; `position` is the order of the source. */
const concept = {
  prefLabel: localized,
  broaderId: id.optional,
  position: whole.required,
};

const topic = {
  ...concept,
  altLabels: text.list,
  relatedIds: id.list,
  impliesIds: id.list,
  definitionNb: text.required,
  whoCoreComponents: whole.list,
  ecdcCompetencies: text.list,
  framework: text.required,
  sourceUrl: url.optional,
  sourceRef: text.optional,
  addedByCurator: flag.required,
};

const audience = {
  ...concept,
  kind: oneOf(['PROFESSION', 'ROLE', 'GROUP']).required,
  styrk08: text.optional,
  hprCode: text.optional,
  legalRef: text.optional,
  sourceUrl: url.optional,
  addedByCurator: flag.required,
  workplaceSettingId: id.optional,
  educatedByIds: id.list,
  workSettingIds: id.list,
};

const organisation = {
  name: localized,
  aliases: text.list,
  kind: oneOf([
    'AUTHORITY',
    'COMPANY',
    'COMPETENCE_CENTRE',
    'FUNDER',
    'HEALTH_TRUST',
    'INTERNATIONAL',
    'MINISTRY',
    'MUNICIPALITY',
    'NGO',
    'OTHER',
    'REGIONAL_HEALTH_AUTHORITY',
    'UNIVERSITY',
  ]).required,
  parentId: id.optional,
  country: text.required,
  url: url.optional,
  collective: flag.required,
};

/** What an analyst expects an audience to learn about a topic, and where that is said. */
const expectation = {
  topicId: id.required,
  audienceId: id.required,
  level: oneOf(['KNOWS', 'APPLIES', 'MASTERS']).required,
  source: text.required,
  sourceUrl: url.optional,
};

export type ExpectationRecord = RecordOf<typeof expectation>;
export const expectationSchema = recordSchema(expectation, ['topicId', 'audienceId']);

export type TopicRecord = RecordOf<typeof topic>;
export type AudienceRecord = RecordOf<typeof audience>;
export type SettingRecord = RecordOf<typeof concept>;
export type OrganisationRecord = RecordOf<typeof organisation>;

export const topicSchema = recordSchema(topic, ['broaderId', 'relatedIds']);
export const audienceSchema = recordSchema(audience, ['broaderId', 'kind']);
export const settingSchema = recordSchema(concept, ['broaderId']);
export const organisationSchema = recordSchema(organisation, ['parentId', 'kind']);
