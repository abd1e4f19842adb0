import {
  date,
  flag,
  id,
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

const programme = {
  name: localized,
  group: oneOf(['RETHOS', 'LIS', 'VGS', 'EMNE', 'PROGRAM']).required,
  level: oneOf(['UPPER_SECONDARY', 'BACHELOR', 'MASTER', 'PROFESSIONAL', 'FURTHER', 'SPECIALIST']).optional,
  regulation: part({
    title: text.required,
    legalId: text.required,
    inForceFrom: date.required,
    inForceTo: date.optional,
    lastChangeInForce: date.optional,
    replaces: text.list,
    administeredById: id.required,
    url: url.required,
  }).optional,
  audienceId: id.required,
  curriculumCode: text.optional,
  subjects: part({ code: text.required, name: text.required }).list,
  goalPrefixes: text.list,
  sharedGoalSetIds: id.list,
  parentProgrammeId: id.optional,
  ects: whole.optional,
  outcomesInRegulation: whole.optional,
  keywordHits: whole.optional,
  coverage: oneOf(['SCANNED', 'PARTIAL', 'NOT_COLLECTED']).required,
  institutionIds: id.list,
  note: text.optional,
  sourceUrl: url.required,
  copyUrl: url.optional,
  grepUrl: url.optional,
};

const learningOutcome = {
  programmeId: id.required,
  code: text.optional,
  codeSystem: oneOf(['SPESIALISTFORSKRIFTEN', 'RETHOS', 'COURSE_PLAN', 'GREP']).required,
  legalRef: text.required,
  competenceArea: text.optional,
  kind: oneOf(['LEARNING_OBJECTIVE', 'KNOWLEDGE', 'SKILL', 'GENERAL_COMPETENCE', 'COMPETENCE_AIM']).required,
  text: text.required,
  topicIds: id.list,
  competenceLevel: oneOf(['LOWEST', 'MIDDLE', 'HIGHEST']).optional,
  competenceLevelDerived: flag.required,
  sharedGoalSet: text.optional,
  weakMatch: flag.required,
  topicsCorrected: flag.required,
  basedOnGuidelineIds: id.list,
  sourceUrl: url.required,
  ...reviewFields,
};

const teachingJudgement = {
  programmeId: id.required,
  topicId: id.required,
  citation: text.required,
  citationUrl: url.optional,
  judgedOn: date.required,
  /** The organisation that stands behind it: that of whoever signed. */
  signedById: id.required,
  remark: text.optional,
};

export type ProgrammeRecord = RecordOf<typeof programme>;
export type LearningOutcomeRecord = RecordOf<typeof learningOutcome>;
export type TeachingJudgementRecord = RecordOf<typeof teachingJudgement>;

export const programmeSchema = recordSchema(programme, [
  'audienceId',
  'group',
  'sharedGoalSetIds',
  'parentProgrammeId',
  'institutionIds',
  'regulation.administeredById',
]);
export const learningOutcomeSchema = recordSchema(learningOutcome, [
  'programmeId',
  'topicIds',
  'code',
  'basedOnGuidelineIds',
]);
export const teachingJudgementSchema = recordSchema(teachingJudgement, ['programmeId', 'topicId']);
