import { gapComparisonResolvers } from '../aspects/gap-comparison.js';
import { entityRef, entityRefs } from '../contracts/entity-refs.js';
import { topicAsParent } from '../aspects/alignment.js';
import { requireTaxonomies } from '../contracts/catalogue.js';
import { uniqueById, requireRecord, compact } from '../../registry/records/rows.js';
import type { Resolvers } from './generated/types.js';
import { progressOf } from './indicator-progress.js';
import { planReport } from './report.js';
import { latestFirst } from './reported-progress.js';
import { bySeries, latestNational } from './series.js';
import { measureList } from './store.js';

export const resolvers: Resolvers = {
  Query: {
    plan: (_, { id }, { loaders }) => loaders.plan.load(id),
    planReport: (_, { planId, period }, { stores }) => planReport(stores, planId, period),
    plans: (_, { status }, { stores }) => stores.plans.list(status),
    measure: (_, { id }, { loaders }) => loaders.measure.load(id),
    indicator: (_, { id }, { loaders }) => loaders.indicator.load(id),
    indicators: (_, __, { stores }) => stores.indicators.find({}),
  },
  Plan: {
    __resolveReference: ({ id }, { loaders }) => loaders.plan.load(id),
    publisher: (plan) => entityRef(plan.publisherId),
    coPublishers: (plan) => entityRefs(plan.coPublisherIds),
    commissionedBy: (plan) => entityRef(plan.commissionedById),
    follows: ({ followsPlanId }, _, { loaders }) => (followsPlanId ? loaders.plan.load(followsPlanId) : null),
    followedBy: ({ id }, _, { loaders }) => loaders.followedBy.load(id),
    guideline: (plan) => entityRef(plan.guidelineId),
    measures: ({ id }, args, { loaders }) =>
      loaders.measures.page({ ids: [id], fields: ['planId'] }, measureList(args), args),
  },
  PlanFacet: {
    plan: async ({ plan }, _, { loaders }) => requireRecord(await loaders.plan.load(plan.id), plan.id),
  },
  Measure: {
    __resolveReference: ({ id }, { loaders }) => loaders.measure.load(id),
    plan: async ({ planId }, _, { loaders }) => requireRecord(await loaders.plan.load(planId), planId),
    responsible: (measure) => entityRefs(measure.responsibleIds),
    topics: (measure) => entityRefs(measure.topicIds),
    audiences: (measure) => entityRefs(measure.audienceIds),
    indicator: ({ indicatorId }, _, { loaders }) => (indicatorId ? loaders.indicator.load(indicatorId) : null),
    evaluation: (measure) => measure.evaluationNb,
    progress: async ({ id }, _, { loaders }) => latestFirst(await loaders.progress.load(id)),
    latestProgress: async ({ id }, _, { loaders }) => latestFirst(await loaders.progress.load(id))[0] ?? null,
  },
  MeasureProgress: {
    measure: async ({ measureId }, _, { loaders }) => requireRecord(await loaders.measure.load(measureId), measureId),
  },
  Indicator: {
    __resolveReference: ({ id }, { loaders }) => loaders.indicator.load(id),
    baseline: ({ baselineYear, baselineValue }) =>
      baselineYear === null ? null : { year: baselineYear, value: baselineValue },
    target: ({ targetText, targetYear, targetValue, targetValueDerived }) =>
      targetText === null
        ? null
        : { text: targetText, year: targetYear, value: targetValue, valueDerived: targetValueDerived },
    owners: (indicator) => entityRefs(indicator.ownerIds),
    topics: (indicator) => entityRefs(indicator.topicIds),
    definition: (indicator) => indicator.definitionNb,
    observationCount: (indicator) => indicator.observations.length,
    series: (indicator) => bySeries(indicator),
    latest: (indicator) => latestNational(indicator.observations),
    measures: ({ id }, _, { loaders }) => loaders.measuresOfIndicator.load(id),
  },
  GapComparison: gapComparisonResolvers('plan'),
  GapMap: {
    __resolveReference: (map) => map,
    measureFacts: (_, __, { loaders }) => loaders.measureFacts(),
    draftsConsidered: (_, __, { drafts }) => drafts.areShown,
  },
  ObservationSeries: {
    progress: (series) => progressOf(series.indicator, series),
  },
  Catalogue: {
    __resolveReference: (question) => question,
    measures: (question, args, { stores }) => stores.measures.catalogue(requireTaxonomies(question), args),
  },
  Topic: {
    __resolveReference: (topic) => topic,
    measures: (topic, args, { loaders }) =>
      loaders.measures.page(topicAsParent(topic, args.reach), measureList(args), args),
    indicators: async (topic, { reach }, { loaders }) =>
      uniqueById(compact(await loaders.indicatorsOn.loadMany(topicAsParent(topic, reach).ids)).flat()),
  },
  Organisation: {
    __resolveReference: (organisation) => organisation,
    measures: ({ id }, args, { loaders }) =>
      loaders.measures.page({ ids: [id], fields: ['responsibleIds'] }, measureList(args), args),
    indicators: ({ id }, _, { loaders }) => loaders.indicatorsOwned.load(id),
    plans: async ({ id }, { roles }, { loaders }) =>
      uniqueById((await Promise.all(roles.map((role) => loaders.plansAs[role].load(id)))).flat()),
  },
  Guideline: {
    __resolveReference: (guideline) => guideline,
    plans: ({ id }, _, { loaders }) => loaders.plansOfGuideline.load(id),
  },
};
