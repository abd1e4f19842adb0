import { gapComparisonResolvers } from '../aspects/gap-comparison.js';
import { alignmentBasis, audienceOrSettingAsParent, topicAsParent } from '../aspects/alignment.js';
import { requireTaxonomies } from '../contracts/catalogue.js';
import { requireFacts } from '../contracts/guideline-status.js';
import { sourceUnavailable } from '../../platform/errors.js';
import { anyOf } from '../../registry/queries/conditions.js';
import { entityRef } from '../contracts/entity-refs.js';
import { uniqueById } from '../../registry/records/rows.js';
import { reviewPlanOf } from '../aspects/reviews/plan.js';
import { reviewList, scheduleOf, type ScheduledReview } from '../aspects/reviews/schedule.js';
import type { ProgrammeRole, Resolvers } from './generated/types.js';
import { legalityFilter } from './legality-filter.js';
import { educationLevel } from './education-level.js';
import type { SubgraphContext } from './loaders.js';
import { outcomeDependant } from './outcome-currency.js';
import { outcomeDue } from './reviews.js';
import { collectedCondition } from './collected-filter.js';
import { learningOutcomeList, programmeList, type LearningOutcomeRow } from './store.js';
import { legalState } from './legal-state.js';

const ROLE_FIELDS = {
  INSTITUTION: 'institutionIds',
  ADMINISTRATOR: 'regulation.administeredById',
} as const satisfies Record<ProgrammeRole, string>;

/** The list of some outcomes. */
function listOf(outcomes: readonly { id: string }[], { programmesWhere }: SubgraphContext['loaders']) {
  return learningOutcomeList({}, programmesWhere, {
    touched: anyOf(
      '_id',
      outcomes.map(({ id }) => id),
    ),
  });
}

const programmeOf = ({ programmeId }: LearningOutcomeRow, { loaders }: SubgraphContext) =>
  loaders.programmes.require(programmeId);

const outcomeOf = ({ id }: ScheduledReview, { loaders }: SubgraphContext) => loaders.learningOutcomes.require(id);

/** The regulation counts as it is now in every version. */
async function planOfOutcome(outcome: LearningOutcomeRow, _: object, context: SubgraphContext) {
  const programme = await programmeOf(outcome, context);
  const dueIn = (version: Parameters<typeof outcomeDue>[0]) => outcomeDue(version, programme);
  return reviewPlanOf(outcome, outcome.id, context.loaders.planVersions, dueIn, dueIn(outcome));
}

export const resolvers: Resolvers = {
  AlignmentBasis: alignmentBasis,
  Programme: {
    educationLevel,
    sharedBy: ({ id }, _, { loaders }) => loaders.programmes.naming('sharedGoalSetIds', id),
    children: ({ id }, _, { loaders }) => loaders.programmes.naming('parentProgrammeId', id),
    judgements: ({ id }, _, { loaders }) => loaders.teachingJudgements.naming('programmeId', id),
    validity: ({ regulation }, { on }) => legalState(regulation, on),
    learningOutcomes: async ({ id, sharedGoalSetIds }, args, { loaders }) => {
      const parent = { ids: args.includeShared ? [id, ...sharedGoalSetIds] : [id], fields: ['programmeId'] };
      return loaders.learningOutcomes.page(parent, await learningOutcomeList(args, loaders.programmesWhere), args);
    },
  },
  GuidelineImpact: {
    __resolveReference: (impact) => impact,
    learningOutcomes: async ({ question, guidelineFacts }, args, { stores, loaders }) => {
      const due = await loaders.impact.due(question, requireFacts(guidelineFacts));
      return stores.learningOutcomes.page(await listOf(due, loaders), args);
    },
    possibleLearningOutcomes: async ({ question, reach }, args, { stores, loaders }) =>
      stores.learningOutcomes.page(await listOf(await loaders.impact.possible(question, reach), loaders), args),
    notify: async ({ question, guidelineFacts, reach }, _, { loaders }) => {
      const due = await loaders.impact.due(question, requireFacts(guidelineFacts));
      const touched = [...due, ...(await loaders.impact.possible(question, reach))];
      return uniqueById(touched.flatMap(({ programme }) => entityRef(programme.regulation?.administeredById) ?? []));
    },
  },
  ReviewSchedule: {
    __resolveReference: (schedule) => schedule,
    learningOutcomes: async ({ question }, args, { loaders }) =>
      reviewList(scheduleOf(await loaders.scheduled(), question), args),
  },
  LearningOutcomeReview: {
    responsible: ({ responsibleId }) => entityRef(responsibleId),
    plan: async (review, args, context) => planOfOutcome(await outcomeOf(review, context), args, context),
    learningOutcome: (review, _, context) => outcomeOf(review, context),
  },
  // A judgement on a broader topic says the same of all below it, and an outcome on any of these ends it for all.
  GapComparison: gapComparisonResolvers('education', ['TeachingJudgement', 'LearningOutcome']),
  GapMap: {
    __resolveReference: (map) => map,
    outcomeCounts: async (map, _, { loaders }) => (await loaders.gapFacts.load(map)).cells,
    programmeFacts: async (map, _, { loaders }) => (await loaders.gapFacts.load(map)).facts,
  },
  TeachingJudgement: {
    __resolveReference: async ({ id, topic }, { loaders }) => {
      const judgement = await loaders.teachingJudgements.load(id);
      return judgement && { ...judgement, ...(topic && { topic }) };
    },
    contradicted: async (judgement, _, { loaders }) => (await loaders.contradictions(judgement)).length > 0,
    contradictedBy: (judgement, _, { loaders }) => loaders.contradictions(judgement),
  },
  Regulation: {
    administeredBy: (regulation) => entityRef(regulation.administeredById),
    validity: (regulation, { on }) => legalState(regulation, on),
  },
  LearningOutcome: {
    currencyInput: async (outcome, _, context) => ({
      ...outcomeDependant(await programmeOf(outcome, context), outcome),
      guidelineIds: outcome.basedOnGuidelineIds,
    }),
    reviewPlan: planOfOutcome,
    appliesTo: async ({ programmeId }, _, { loaders }) => {
      const sharing = await loaders.programmes.naming('sharedGoalSetIds', programmeId);
      return sharing.length > 0 ? sharing : loaders.programmes.loadMany([programmeId]);
    },
    validity: async ({ programmeId }, { on }, { loaders }) =>
      legalState((await loaders.programmes.require(programmeId)).regulation, on),
  },
  ProgrammeFacet: {
    programme: ({ programme }, _, { loaders }) => loaders.programmes.require(programme.id),
  },
  Catalogue: {
    __resolveReference: (question) => question,
    learningOutcomes: async (question, args, { stores, loaders, today }) =>
      stores.learningOutcomes.catalogue(
        requireTaxonomies(question),
        args,
        loaders.programmesWhere,
        (condition, { guidelineFacts }) => loaders.outcomeStates(condition, requireFacts(guidelineFacts), today),
        await legalityFilter(args, stores.programmes, 'programmeId'),
      ),
    programmes: async (question, args, { stores }) =>
      stores.programmes.catalogue(
        requireTaxonomies(question),
        args,
        await legalityFilter(args, stores.programmes, '_id'),
        await collectedCondition(args.collected, stores.learningOutcomes),
      ),
  },
  Topic: {
    __resolveReference: (topic) => topic,
    learningOutcomes: async (topic, args, { loaders }) =>
      loaders.learningOutcomes.page(
        topicAsParent(topic, args.reach),
        await learningOutcomeList(args, loaders.programmesWhere),
        args,
      ),
  },
  Audience: {
    __resolveReference: (audience) => audience,
    programmes: (audience, args, { loaders }) =>
      loaders.programmes.page(audienceOrSettingAsParent(audience, args.reach, 'audienceId'), programmeList(args), args),
    learningOutcomes: async (audience, args, { loaders }) => {
      const { ids } = audienceOrSettingAsParent(audience, args.reach, 'audienceId');
      const educating = await loaders.programmes.namingAny('audienceId', ids);
      return loaders.learningOutcomes.page(
        { ids: educating.map(({ id }) => id), fields: ['programmeId'] },
        await learningOutcomeList(args, loaders.programmesWhere),
        args,
      );
    },
  },
  Organisation: {
    __resolveReference: (organisation) => organisation,
    programmes: ({ id }, args, { loaders }) =>
      loaders.programmes.page(
        { ids: [id], fields: args.roles.map((role) => ROLE_FIELDS[role]) },
        programmeList(args),
        args,
      ),
  },
  Guideline: {
    __resolveReference: (guideline) => guideline,
    learningOutcomes: async ({ id }, args, { loaders }) =>
      loaders.learningOutcomes.page(
        { ids: [id], fields: ['basedOnGuidelineIds'] },
        await learningOutcomeList(args, loaders.programmesWhere),
        args,
      ),
  },
  Course: {
    __resolveReference: (course) => course,
    objectives: async ({ objectiveCodes }, _, { loaders }) => {
      if (!objectiveCodes) throw sourceUnavailable('courses');
      const coded = await loaders.learningOutcomes.namingAny('code', objectiveCodes);
      return coded.filter(({ codeSystem }) => codeSystem === 'SPESIALISTFORSKRIFTEN');
    },
  },
};
