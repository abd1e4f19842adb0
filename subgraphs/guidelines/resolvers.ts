import { distinct, found, stub, stubs, underGroup, underTopic } from '../shared/entities.js';
import type { GuidelineRole, Resolvers } from './generated/types.js';
import { chaptersOf } from './store.js';

const ROLE_FIELDS = {
  PUBLISHER: 'publisherId',
  CO_PUBLISHER: 'coPublisherIds',
} as const satisfies Record<GuidelineRole, string>;

export const resolvers: Resolvers = {
  Query: {
    guideline: (_, { id }, { loaders }) => loaders.guideline.load(id),
    chapter: (_, { id }, { loaders }) => loaders.chapter.load(id),
  },
  Guideline: {
    __resolveReference: ({ id }, { loaders }) => loaders.guideline.load(id),
    description: (guideline) => guideline.descriptionNb,
    publisher: (guideline) => stub(guideline.publisherId),
    coPublishers: (guideline) => stubs(guideline.coPublisherIds),
    reviewPlan: (guideline) => guideline,
    audiences: (guideline) => stubs(guideline.audienceIds),
    settings: (guideline) => stubs(guideline.settingIds),
    topics: (guideline) => stubs(guideline.topicIds),
    partOf: ({ partOfId }, _, { loaders }) => (partOfId ? loaders.guideline.load(partOfId) : null),
    parts: ({ id }, _, { loaders }) => loaders.parts.load(id),
    supersedes: async ({ supersedesIds }, _, { loaders }) => found(await loaders.guideline.loadMany(supersedesIds)),
    supersededBy: ({ supersededById }, _, { loaders }) =>
      supersededById ? loaders.guideline.load(supersededById) : null,
    chapters: chaptersOf,
    impact: ({ id, topicIds, audienceIds, country }, { revisedOn }) => ({
      question: { guidelineId: id, chapterId: null, revisedOn, topicIds, audienceIds, country },
    }),
    facts: (guideline, _, { loaders }) => loaders.facts.load(guideline),
  },
  ReviewPlan: {
    cycleMonths: (guideline) => guideline.reviewCycleMonths,
    cycleNote: (guideline) => guideline.reviewCycleNote,
  },
  Chapter: {
    __resolveReference: ({ id }, { loaders }) => loaders.chapter.load(id),
    topics: (chapter) => stubs(chapter.topicIds),
    impact: ({ id, topicIds, guideline }, { revisedOn }) => ({
      question: {
        guidelineId: guideline.id,
        chapterId: id,
        revisedOn,
        topicIds,
        audienceIds: guideline.audienceIds,
        country: guideline.country,
      },
    }),
  },
  GuidelineImpact: {
    __resolveReference: (impact) => impact,
    guideline: ({ question }, _, { loaders }) => loaders.guideline.load(question.guidelineId),
    chapterId: ({ question }) => question.chapterId,
    revisedOn: ({ question }) => question.revisedOn,
    guidelineFacts: (_, __, { stores }) => stores.guidelines.facts(),
  },
  GapMap: {
    __resolveReference: (map) => map,
    guidelineFacts: (_, __, { stores }) => stores.guidelines.facts(),
    guidelineCounts: ({ question }, _, { stores }) => stores.guidelines.cells(question),
  },
  Catalogue: {
    __resolveReference: (question) => question,
    guidelineFacts: (_, __, { stores }) => stores.guidelines.facts(),
    guidelines: (question, args, { stores, today }) => stores.guidelines.catalogue(question, args, today),
  },
  Topic: {
    __resolveReference: (topic) => topic,
    guidelines: (topic, args, { loaders }) => loaders.page(underTopic(topic, args.reach), args),
    guidelineChapters: async (topic, { reach }, { loaders }) =>
      distinct(found(await loaders.chaptersOn.loadMany(underTopic(topic, reach).ids)).flat()),
  },
  Audience: {
    __resolveReference: (audience) => audience,
    guidelines: (audience, args, { loaders }) => loaders.page(underGroup(audience, args.reach, 'audienceIds'), args),
  },
  Setting: {
    __resolveReference: (setting) => setting,
    guidelines: (setting, args, { loaders }) => loaders.page(underGroup(setting, args.reach, 'settingIds'), args),
  },
  Organisation: {
    __resolveReference: (organisation) => organisation,
    guidelines: ({ id }, args, { loaders }) =>
      loaders.page({ ids: [id], fields: args.roles.map((role) => ROLE_FIELDS[role]) }, args),
  },
};
