import { defineRecord, withPosition, type KindRecord } from '../../registry/records/definition.js';
import * as facet from '../../registry/records/facets.js';
import {
  flag,
  interval,
  localized,
  notShown,
  number,
  oneOf,
  part,
  reference,
  shownAs,
  text,
  url,
  whole,
  type RecordOf,
} from '../../registry/records/fields.js';
import * as filter from '../../registry/records/filters.js';
import { order } from '../../registry/records/orders.js';
import { byTitle, inOrderOf } from '../../registry/queries/keyset.js';
import { alignedFacets, alignments } from '../aspects/alignment-fields.js';
import {
  IndicatorDirection,
  MeasureKind,
  MeasureStatus,
  MeasureSubKind,
  PlanKind,
  PlanStatus,
  ProgressStatus,
  Sector,
} from './generated/codes.js';
import { repeatedObservation } from './repeated-observation.js';
import { indicatorWords } from './words/indicator.js';
import { measureWords } from './words/measure.js';
import { measureProgressWords } from './words/measure-progress.js';
import { planWords } from './words/plan.js';

const plan = defineRecord({
  type: 'Plan',
  collection: 'plans',
  words: planWords,
  fields: {
    title: localized,
    period: interval.optional,
    periodNote: text.optional,
    kind: oneOf({ PlanKind }).required,
    status: oneOf({ PlanStatus }).required,
    publisherId: reference('Organisation').required,
    coPublisherIds: reference('Organisation').list,
    commissionedById: reference('Organisation').optional,
    followsPlanId: shownAs('follows', reference('Plan').optional),
    guidelineId: reference('Guideline').optional,
    sourceUrl: url.required,
    sourceRef: text.optional,
  },
  search: { titles: ['title'] },
  indexes: ['status'],
  acyclic: ['followsPlanId'],
  canBeDraft: true,
  starter: { file: 'plans' },
});

const measure = defineRecord({
  type: 'Measure',
  collection: 'measures',
  words: measureWords,
  fields: {
    planId: reference('Plan').required,
    position: notShown('Place in the order of the source, from 0.', whole.required),
    kind: oneOf({ MeasureKind }).required,
    subKind: oneOf({ MeasureSubKind }).optional,
    number: whole.optional,
    title: text.required,
    sector: oneOf({ Sector }).required,
    responsibleIds: reference('Organisation').list,
    responsibleInferred: flag.required,
    sourceSlide: text.required,
    ...alignments('topicIds', 'audienceIds'),
    inferredFields: text.list,
    status: oneOf({ MeasureStatus }).required,
    baselineYear: whole.optional,
    targetYear: whole.optional,
    targetChangePct: number.optional,
    targetValue: number.optional,
    unit: text.optional,
    indicatorId: reference('Indicator').optional,
    evaluationNb: text.optional,
    note: text.optional,
    sourceUrl: url.optional,
    sourceRef: text.optional,
  },
  search: { titles: ['title'], texts: ['evaluationNb', 'note'] },
  indexes: ['status'],
  sortedBy: [['planId', 'position']],
  canBeDraft: true,
  list: {
    filters: {
      planIds: filter.values('planId', 'Of any of these plans.'),
      kind: filter.values('kind', 'Any of these kinds.'),
      sector: filter.values('sector', 'For any of these sectors.'),
      status: filter.values('status', 'Any of these statuses.'),
      responsibleIds: filter.values('responsibleIds', 'Any of these organisations is responsible.'),
      hasResponsible: filter.presence(
        'responsibleIds',
        'Only measures with somebody responsible (true), or with nobody recorded (false).',
      ),
    },
    orders: {
      PLAN: order("By plan, in the plan's order.", inOrderOf('planId'), inOrderOf('position')),
      TITLE: order('By title, Norwegian alphabet.', byTitle),
    },
    facets: {
      plans: facet.records('Plan', ['planId'], 'By plan.'),
      kind: facet.values('kind', 'By kind.'),
      sector: facet.values('sector', 'By sector.'),
      status: facet.values('status', 'By status.'),
      responsible: facet.records(
        'Organisation',
        ['responsibleIds'],
        'By responsible organisation; null is nobody recorded.',
      ),
      topics: alignedFacets.topics,
    },
  },
  starter: { file: 'measures', toRecords: withPosition },
});

const observation = {
  year: whole.required,
  value: number.required,
  period: interval.optional,
  series: notShown('The series it belongs to: only values of one series compare.', text.optional),
  region: text.optional,
  note: text.optional,
  sourceUrl: url.required,
};

const indicator = defineRecord({
  type: 'Indicator',
  collection: 'indicators',
  words: indicatorWords,
  fields: {
    name: localized,
    unit: text.required,
    baselineYear: shownAs('baseline.year', whole.optional),
    baselineValue: shownAs('baseline.value', number.optional),
    targetYear: shownAs('target.year', whole.optional),
    targetText: shownAs('target.text', text.optional),
    targetValue: shownAs('target.value', number.optional),
    targetValueDerived: shownAs('target.valueDerived', flag.required),
    direction: oneOf({ IndicatorDirection }).required,
    ownerIds: reference('Organisation').list,
    ...alignments('topicIds'),
    definitionNb: text.optional,
    observations: notShown(
      'The observed values, whole: they replace what is there.',
      part('Observation', observation).list,
    ),
    sourceUrl: url.required,
  },
  search: { titles: ['name'], texts: ['definitionNb'] },
  rules: ({ observations }) => {
    const repeated = repeatedObservation(observations);
    return repeated ? [{ field: 'observations', reason: `has ${repeated} twice` }] : [];
  },
  starter: { file: 'indicators' },
});

/** What somebody reported of a measure for a period; one report for each. */
const measureProgress = defineRecord({
  type: 'MeasureProgress',
  collection: 'measureProgress',
  words: measureProgressWords,
  nouns: ['report', 'reports'],
  fields: {
    measureId: reference('Measure').required,
    period: interval.required,
    status: oneOf({ ProgressStatus }).required,
    text: text.required,
    sourceUrl: url.optional,
  },
  search: { titles: ['period'], texts: ['text'] },
  isAboutOthers: true,
  hasOwnMutations: true,
  whenArchived: 'Left out of lists and counts: made by mistake, or withdrawn.',
});

/** The kinds of records of this registry, by the names of their stores. */
export const kinds = { plans: plan, measures: measure, indicators: indicator, measureProgress };

export type PlanRecord = KindRecord<typeof plan>;
export type MeasureRecord = KindRecord<typeof measure>;
export type IndicatorRecord = KindRecord<typeof indicator>;
export type MeasureProgressRecord = KindRecord<typeof measureProgress>;
export type ObservationRecord = RecordOf<typeof observation>;
