import { gapComparisonResolvers } from '../aspects/gap-comparison.js';
import { entityRef, entityRefs } from '../contracts/entity-refs.js';
import { alignmentBasis, audienceOrSettingAsParent, topicAsParent } from '../aspects/alignment.js';
import { requireTaxonomies } from '../contracts/catalogue.js';
import { uniqueById, requireRecord, compact } from '../../registry/records/rows.js';
import { reviewPlanOf } from '../aspects/reviews/plan.js';
import { reviewList, scheduleOf, type ScheduledReview } from '../aspects/reviews/schedule.js';
import type { GuidelineRole, Resolvers } from './generated/types.js';
import { inheritsTopics, topicsOfChapter } from './chapter-topics.js';
import type { SubgraphContext } from './loaders.js';
import { buildingOnGuidelines } from './currency.js';
import { chapterDue, guidelineDue } from './review-dates.js';
import { chapterCandidates, guidelineCandidate } from './reviews.js';
import { chaptersOf, type ChapterRow, type GuidelineRow } from './store.js';

const ROLE_FIELDS = {
  PUBLISHER: 'publisherId',
  CO_PUBLISHER: 'coPublisherIds',
} as const satisfies Record<GuidelineRole, string>;

function planOfGuideline(guideline: GuidelineRow, _: object, { loaders }: SubgraphContext) {
  return reviewPlanOf(guideline, guideline.id, loaders.planVersions, guidelineDue, guidelineDue(guideline));
}

function planOfChapter(chapter: ChapterRow, _: object, { loaders }: SubgraphContext) {
  const dueIn = ({ chapters }: Pick<GuidelineRow, 'chapters'>) => {
    const then = chapters.find(({ id }) => id === chapter.id);
    return then ? chapterDue(then) : null;
  };
  return reviewPlanOf(chapter, chapter.guideline.id, loaders.planVersions, dueIn, chapterDue(chapter));
}

const guidelineOf = ({ id }: ScheduledReview, { loaders }: SubgraphContext) => loaders.guidelines.require(id);
const chapterOf = async ({ id }: ScheduledReview, { loaders }: SubgraphContext) =>
  requireRecord(await loaders.chapter.load(id), id);

export const resolvers: Resolvers = {
  AlignmentBasis: alignmentBasis,
  Query: {
    chapter: (_, { id }, { loaders }) => loaders.chapter.load(id),
  },
  Guideline: {
    reviewPlan: planOfGuideline,
    parts: ({ id }, _, { loaders }) => loaders.guidelines.naming('partOfId', id),
    chapters: chaptersOf,
    impact: ({ id, topicIds, audienceIds, country }, { revisedOn }) => ({
      question: { guidelineId: id, chapterId: null, revisedOn, topicIds, audienceIds, country },
    }),
    facts: (guideline, _, { loaders }) => loaders.facts.load(guideline),
  },
  ReviewSchedule: {
    __resolveReference: (schedule) => schedule,
    guidelines: async ({ question }, args, { loaders }) =>
      reviewList(scheduleOf((await loaders.scheduled()).map(guidelineCandidate), question), args),
    chapters: async ({ question }, args, { loaders }) =>
      reviewList(scheduleOf((await loaders.scheduled()).flatMap(chapterCandidates), question), args),
  },
  GuidelineReview: {
    responsible: ({ responsibleId }) => entityRef(responsibleId),
    plan: async (review, _, context) => planOfGuideline(await guidelineOf(review, context), _, context),
    guideline: (review, _, context) => guidelineOf(review, context),
  },
  ChapterReview: {
    responsible: ({ responsibleId }) => entityRef(responsibleId),
    plan: async (review, _, context) => planOfChapter(await chapterOf(review, context), _, context),
    chapter: (review, _, context) => chapterOf(review, context),
  },
  Chapter: {
    __resolveReference: ({ id }, { loaders }) => loaders.chapter.load(id),
    reviewPlan: planOfChapter,
    topics: (chapter) => entityRefs(topicsOfChapter(chapter, chapter.guideline)),
    topicsInherited: inheritsTopics,
    impact: ({ guideline, ...chapter }, { revisedOn }) => ({
      question: {
        guidelineId: guideline.id,
        chapterId: chapter.id,
        revisedOn,
        topicIds: topicsOfChapter(chapter, guideline),
        audienceIds: guideline.audienceIds,
        country: guideline.country,
      },
    }),
  },
  Course: buildingOnGuidelines('courses'),
  LearningOutcome: buildingOnGuidelines('education'),
  CurrencyEvidence: {
    guideline: ({ guidelineId }, _, { loaders }) =>
      guidelineId === null ? null : loaders.guidelines.load(guidelineId),
    successor: ({ successorId }, _, { loaders }) =>
      successorId === null ? null : loaders.guidelines.load(successorId),
  },
  GuidelineImpact: {
    __resolveReference: (impact) => impact,
    guideline: ({ question }, _, { loaders }) => loaders.guidelines.load(question.guidelineId),
    chapterId: ({ question }) => question.chapterId,
    revisedOn: ({ question }) => question.revisedOn,
    guidelineFacts: (_, __, { loaders }) => loaders.allFacts(),
  },
  // A guideline makes courses and outcomes on other topics due.
  GapComparison: gapComparisonResolvers('guidelines', ['Guideline']),
  GapMap: {
    __resolveReference: (map) => map,
    guidelineFacts: (_, __, { loaders }) => loaders.allFacts(),
    guidelineCounts: async (map, _, { loaders }) => (await loaders.gapFacts.load(map)).cells,
    guidelineRequirements: async (map, _, { loaders }) => (await loaders.gapFacts.load(map)).requirements,
  },
  Catalogue: {
    __resolveReference: (question) => question,
    guidelineFacts: (_, __, { loaders }) => loaders.allFacts(),
    guidelines: (question, args, { stores, today }) =>
      stores.guidelines.catalogue(requireTaxonomies(question), args, today),
  },
  Topic: {
    __resolveReference: (topic) => topic,
    guidelines: (topic, args, { loaders }) => loaders.page(topicAsParent(topic, args.reach), args),
    guidelineChapters: async (topic, { reach }, { loaders }) =>
      uniqueById(compact(await loaders.chaptersOn.loadMany(topicAsParent(topic, reach).ids)).flat()),
  },
  Audience: {
    __resolveReference: (audience) => audience,
    guidelines: (audience, args, { loaders }) =>
      loaders.page(audienceOrSettingAsParent(audience, args.reach, 'audienceIds'), args),
  },
  Setting: {
    __resolveReference: (setting) => setting,
    guidelines: (setting, args, { loaders }) =>
      loaders.page(audienceOrSettingAsParent(setting, args.reach, 'settingIds'), args),
  },
  Organisation: {
    __resolveReference: (organisation) => organisation,
    guidelines: ({ id }, args, { loaders }) =>
      loaders.page({ ids: [id], fields: args.roles.map((role) => ROLE_FIELDS[role]) }, args),
  },
};
