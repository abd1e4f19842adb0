import { distinct, found } from '../../registry/records/rows.js';
import { commonResolvers } from '../../registry/subgraph/common-resolvers.js';
import type { Row } from '../../registry/records/store.js';
import { ancestors, withBroader, withNarrower } from '../../values/taxonomy.js';
import { askChanges, changeFeed } from './change-feed.js';
import { askComparison, comparisonResolvers } from './gap-map/comparison-resolvers.js';
import { askGapMap, askTopicGaps, gapResolvers } from './gap-map/resolvers.js';
import type { Resolvers } from './generated/types.js';
import type { SubgraphContext, Taxonomy } from './loaders.js';
import { scheduleQuestion } from './schedule-question.js';
import type { Concept } from './store.js';

/** The walks up and down a tree, the same for topics, audiences and settings. */
function tree<R extends Concept>(taxonomyOf: (loaders: SubgraphContext['loaders']) => Taxonomy<R>) {
  const load = async (context: SubgraphContext, ids: readonly string[]) =>
    found(await taxonomyOf(context.loaders).concept.loadMany(ids));
  return {
    broader: ({ broaderId }: Row<R>, _: object, { loaders }: SubgraphContext) =>
      broaderId ? taxonomyOf(loaders).concept.load(broaderId) : null,
    narrower: async ({ id }: Row<R>, _: object, context: SubgraphContext) => {
      const shape = await taxonomyOf(context.loaders).tree();
      return load(
        context,
        Object.keys(shape).filter((child) => shape[child] === id),
      );
    },
    ancestors: async ({ id }: Row<R>, _: object, context: SubgraphContext) =>
      load(context, ancestors(await taxonomyOf(context.loaders).tree(), id)),
    descendants: async ({ id }: Row<R>, _: object, context: SubgraphContext) => {
      const below = withNarrower(await taxonomyOf(context.loaders).tree(), [id]);
      return load(
        context,
        below.filter((other) => other !== id),
      );
    },
  };
}

export const resolvers: Resolvers = {
  ...gapResolvers,
  ...comparisonResolvers,
  ChangeFeed: changeFeed,
  Change: {
    ...commonResolvers.Change,
    // The organisations are here: nobody else is asked for what the stub lacks.
    organisation: ({ organisationId }, _, { loaders }) =>
      organisationId ? loaders.organisation.load(organisationId) : null,
  },
  Query: {
    catalogue: () => ({ id: 'now' }),
    topic: (_, { id }, { loaders }) => loaders.topics.concept.load(id),
    topics: (_, args, { stores }) => stores.topics.select(args),
    audience: (_, { id }, { loaders }) => loaders.audiences.concept.load(id),
    audiences: (_, args, { stores }) => stores.audiences.select(args),
    setting: (_, { id }, { loaders }) => loaders.settings.concept.load(id),
    settings: (_, __, { stores }) => stores.settings.select({}),
    organisation: (_, { id }, { loaders }) => loaders.organisation.load(id),
    organisations: (_, args, { stores }) => stores.organisations.list(args),
    expectations: (_, __, { loaders }) => loaders.expectations(),
    gapMap: (_, { input }, context) => askGapMap(input, context),
    gapComparison: (_, args, context) => askComparison(args, context),
    changes: (_, args, context) => askChanges(args, context),
    reviewSchedule: async (_, args, { loaders, today }) => {
      const [topics, organisations] = await Promise.all([loaders.topics.tree(), loaders.organisationTree()]);
      return { question: scheduleQuestion(args, { topics, organisations }, today) };
    },
  },
  ReviewSchedule: {
    __resolveReference: (schedule) => schedule,
    today: ({ question }) => question.today,
  },
  Catalogue: {
    __resolveReference: (question) => question,
    topicTree: (_, __, { loaders }) => loaders.topics.tree(),
    audienceTree: (_, __, { loaders }) => loaders.audiences.tree(),
    settingTree: (_, __, { loaders }) => loaders.settings.tree(),
    workplaces: (_, __, { loaders }) => loaders.workplaces(),
  },
  Topic: {
    __resolveReference: ({ id }, { loaders }) => loaders.topics.concept.load(id),
    ...tree(({ topics }) => topics),
    definition: (topic) => topic.definitionNb,
    gaps: ({ id }, { audienceIds }, context) => askTopicGaps(id, audienceIds, context),
    related: async (topic, _, { loaders }) => {
      const named = found(await loaders.topics.concept.loadMany(topic.relatedIds));
      const naming = await loaders.topics.relatedFrom.load(topic.id);
      return distinct([...named, ...naming]);
    },
    narrowerIds: async ({ id }, _, { loaders }) => withNarrower(await loaders.topics.tree(), [id]),
  },
  Audience: {
    __resolveReference: ({ id }, { loaders }) => loaders.audiences.concept.load(id),
    ...tree(({ audiences }) => audiences),
    workplace: ({ workplaceSettingId }, _, { loaders }) =>
      workplaceSettingId ? loaders.settings.concept.load(workplaceSettingId) : null,
    broaderIds: async ({ id }, _, { loaders }) => withBroader(await loaders.audiences.tree(), [id]),
  },
  Setting: {
    __resolveReference: ({ id }, { loaders }) => loaders.settings.concept.load(id),
    ...tree(({ settings }) => settings),
    broaderIds: async ({ id }, _, { loaders }) => withBroader(await loaders.settings.tree(), [id]),
  },
  Organisation: {
    __resolveReference: ({ id }, { loaders }) => loaders.organisation.load(id),
    parent: ({ parentId }, _, { loaders }) => (parentId ? loaders.organisation.load(parentId) : null),
    children: ({ id }, _, { loaders }) => loaders.children.load(id),
  },
};
