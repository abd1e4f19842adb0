import { gapComparisonResolvers } from '../aspects/gap-comparison.js';
import { topicAsParent } from '../aspects/alignment.js';
import { requireTaxonomies } from '../contracts/catalogue.js';
import { uniqueById } from '../../registry/records/rows.js';
import { allOf, anyOf } from '../../registry/queries/conditions.js';
import type { PlanRole, Resolvers } from './generated/types.js';
import { progressOf } from './indicator-progress.js';
import { planReport } from './report.js';
import { latestFirst } from './reported-progress.js';
import { bySeries, latestNational } from './series.js';
import type { SubgraphContext } from './loaders.js';
import { measureList } from './store.js';

const ROLE_FIELDS = {
  PUBLISHER: 'publisherId',
  CO_PUBLISHER: 'coPublisherIds',
  COMMISSIONER: 'commissionedById',
} as const satisfies Record<PlanRole, string>;

/** What was reported of a measure, the latest first. */
const progressReports = async (id: string, { measureProgress }: SubgraphContext['loaders']) =>
  latestFirst(await measureProgress.naming('measureId', id));

export const resolvers: Resolvers = {
  Query: {
    planReport: (_, { planId, period }, { stores }) => planReport(stores, planId, period),
    plans: (_, { status }, { stores }) => stores.plans.find(allOf({ status: anyOf('status', status) })),
    indicators: (_, __, { stores }) => stores.indicators.find({}),
  },
  Plan: {
    followedBy: ({ id }, _, { loaders }) => loaders.plans.naming('followsPlanId', id),
  },
  PlanFacet: {
    plan: ({ plan }, _, { loaders }) => loaders.plans.require(plan.id),
  },
  Measure: {
    progress: ({ id }, _, { loaders }) => progressReports(id, loaders),
    latestProgress: async ({ id }, _, { loaders }) => (await progressReports(id, loaders))[0] ?? null,
  },
  Indicator: {
    baseline: ({ baselineYear, baselineValue }) =>
      baselineYear === null ? null : { year: baselineYear, value: baselineValue },
    target: ({ targetText, targetYear, targetValue, targetValueDerived }) =>
      targetText === null
        ? null
        : { text: targetText, year: targetYear, value: targetValue, valueDerived: targetValueDerived },
    observationCount: (indicator) => indicator.observations.length,
    series: (indicator) => bySeries(indicator),
    latest: (indicator) => latestNational(indicator.observations),
    measures: ({ id }, _, { loaders }) => loaders.measures.naming('indicatorId', id),
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
      uniqueById(await loaders.indicators.namingAny('topicIds', topicAsParent(topic, reach).ids)),
  },
  Organisation: {
    __resolveReference: (organisation) => organisation,
    indicators: ({ id }, _, { loaders }) => loaders.indicators.naming('ownerIds', id),
    plans: async ({ id }, { roles }, { loaders }) =>
      uniqueById((await Promise.all(roles.map((role) => loaders.plans.naming(ROLE_FIELDS[role], id)))).flat()),
  },
  Guideline: {
    __resolveReference: (guideline) => guideline,
    plans: ({ id }, _, { loaders }) => loaders.plans.naming('guidelineId', id),
  },
};
