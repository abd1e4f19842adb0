import {
  flag,
  id,
  interval,
  localized,
  number,
  oneOf,
  part,
  recordSchema,
  text,
  url,
  whole,
  type RecordOf,
} from '../../registry/records/model.js';

const plan = {
  title: localized,
  period: interval.optional,
  periodNote: text.optional,
  kind: oneOf(['ACTION_PLAN', 'STRATEGY']).required,
  status: oneOf(['DRAFT', 'IN_FORCE', 'ENDED', 'EVALUATED']).required,
  publisherId: id.required,
  coPublisherIds: id.list,
  commissionedById: id.optional,
  followsPlanId: id.optional,
  guidelineId: id.optional,
  sourceUrl: url.required,
  sourceRef: text.optional,
};

/** `position` is the order of the plan. */
const measure = {
  planId: id.required,
  position: whole.required,
  kind: oneOf(['GOAL', 'MEASURE', 'FRAME', 'STRATEGY_GOAL']).required,
  subKind: oneOf(['MAIN_GOAL', 'SUB_GOAL', 'COMMITMENT']).optional,
  number: whole.optional,
  title: text.required,
  sector: oneOf(['ALL', 'SPECIALIST_CARE', 'PRIMARY_CARE', 'NATIONAL', 'ENVIRONMENT']).required,
  responsibleIds: id.list,
  responsibleInferred: flag.required,
  sourceSlide: text.required,
  topicIds: id.list,
  audienceIds: id.list,
  inferredFields: text.list,
  status: oneOf(['DRAFT', 'ADOPTED', 'EVALUATED']).required,
  baselineYear: whole.optional,
  targetYear: whole.optional,
  targetChangePct: number.optional,
  targetValue: number.optional,
  unit: text.optional,
  indicatorId: id.optional,
  evaluationNb: text.optional,
  note: text.optional,
  sourceUrl: url.optional,
  sourceRef: text.optional,
};

const observation = {
  year: whole.required,
  value: number.required,
  period: interval.optional,
  series: text.optional,
  region: text.optional,
  note: text.optional,
  sourceUrl: url.required,
};

const indicator = {
  name: localized,
  unit: text.required,
  baselineYear: whole.optional,
  baselineValue: number.optional,
  targetYear: whole.optional,
  targetText: text.optional,
  targetValue: number.optional,
  targetValueDerived: flag.required,
  direction: oneOf(['DOWN', 'UP']).required,
  ownerIds: id.list,
  topicIds: id.list,
  definitionNb: text.optional,
  observations: part(observation).list,
  sourceUrl: url.required,
};

/** What somebody reported of a measure for a period; one report for each. */
const measureProgress = {
  measureId: id.required,
  period: interval.required,
  status: oneOf(['NOT_STARTED', 'STARTED', 'DELAYED', 'COMPLETED', 'STOPPED']).required,
  text: text.required,
  sourceUrl: url.optional,
};

export type PlanRecord = RecordOf<typeof plan>;
export type MeasureRecord = RecordOf<typeof measure>;
export type IndicatorRecord = RecordOf<typeof indicator>;
export type MeasureProgressRecord = RecordOf<typeof measureProgress>;
export type ObservationRecord = RecordOf<typeof observation>;

export const planSchema = recordSchema(plan, [
  'publisherId',
  'coPublisherIds',
  'commissionedById',
  'followsPlanId',
  'guidelineId',
  'status',
]);
export const measureSchema = recordSchema(
  measure,
  ['planId', 'topicIds', 'responsibleIds', 'indicatorId', 'status'],
  [['planId', 'position']],
);
export const indicatorSchema = recordSchema(indicator, ['topicIds', 'ownerIds']);
export const measureProgressSchema = recordSchema(measureProgress, ['measureId']);
