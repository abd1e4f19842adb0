import { uniqueById } from '../../registry/records/rows.js';
import { commonResolvers } from '../../registry/subgraph/common-resolvers.js';
import { userInputError } from '../../platform/errors.js';
import { externalIdFault, normalised } from '../../values/external-ids.js';
import { ancestors, withBroader, withNarrower } from '../../values/taxonomy.js';
import { changeFeedKey, changeFeed } from './change-feed.js';
import { comparisonKey, comparisonResolvers } from './gap-map/comparison-resolvers.js';
import { gapMapKey, topicGapsKey, gapResolvers } from './gap-map/resolvers.js';
import type { Resolvers } from './generated/types.js';
import type { SubgraphContext } from './loaders.js';
import { regionsOfProviders } from './regions.js';
import { scheduleQuestion } from './schedule-question.js';
import { organisationList } from './store.js';

/** The walks up and down a tree, the same for topics, audiences and settings. */
function tree(name: 'topics' | 'audiences' | 'settings') {
  type Loaders = SubgraphContext['loaders'];
  const load = (loaders: Loaders, ids: readonly string[]) => loaders[name].loadMany(ids) as Promise<never[]>;
  return {
    narrower: async ({ id }: { id: string }, _: object, { loaders }: SubgraphContext) => {
      const shape = await loaders.trees[name]();
      return load(
        loaders,
        Object.keys(shape).filter((child) => shape[child] === id),
      );
    },
    ancestors: async ({ id }: { id: string }, _: object, { loaders }: SubgraphContext) =>
      load(loaders, ancestors(await loaders.trees[name](), id)),
    descendants: async ({ id }: { id: string }, _: object, { loaders }: SubgraphContext) => {
      const below = withNarrower(await loaders.trees[name](), [id]);
      return load(
        loaders,
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
      organisationId ? loaders.organisations.load(organisationId) : null,
  },
  Query: {
    catalogue: () => ({ id: 'now' }),
    recordByExternalId: (_, { scheme, value }) => {
      const normal = normalised(scheme, value);
      if (normal === null) throw userInputError('value', `"${value}" ${externalIdFault({ scheme, value }) ?? ''}.`);
      return { scheme, value: normal };
    },
    topics: (_, args, { stores }) => stores.topics.select(args),
    audiences: (_, args, { stores }) => stores.audiences.select(args),
    settings: (_, __, { stores }) => stores.settings.select({}),
    organisations: (_, args, { stores }) => stores.organisations.page(organisationList(args), args),
    expectations: (_, __, { loaders }) => loaders.allExpectations(),
    gapMap: (_, { input }, context) => gapMapKey(input, context),
    gapComparison: (_, args, context) => comparisonKey(args, context),
    changes: (_, args, context) => changeFeedKey(args, context),
    reviewSchedule: async (_, args, { loaders, today }) => {
      const [topics, organisations] = await Promise.all([loaders.trees.topics(), loaders.trees.organisations()]);
      return { question: scheduleQuestion(args, { topics, organisations }, today) };
    },
  },
  ReviewSchedule: {
    __resolveReference: (schedule) => schedule,
    today: ({ question }) => question.today,
  },
  Catalogue: {
    __resolveReference: (question) => question,
    topicTree: (_, __, { loaders }) => loaders.trees.topics(),
    audienceTree: (_, __, { loaders }) => loaders.trees.audiences(),
    settingTree: (_, __, { loaders }) => loaders.trees.settings(),
    workplaces: (_, __, { loaders }) => loaders.workplaces(),
    providerRegions: async (_, __, { loaders }) =>
      Object.fromEntries(regionsOfProviders(await loaders.organisationFacts())),
  },
  Topic: {
    ...tree('topics'),
    gaps: ({ id }, { audienceIds }, context) => topicGapsKey(id, audienceIds, context),
    related: async ({ id, relatedIds }, _, { loaders }) =>
      uniqueById([...(await loaders.topics.loadMany(relatedIds)), ...(await loaders.topics.naming('relatedIds', id))]),
    narrowerIds: async ({ id }, _, { loaders }) => withNarrower(await loaders.trees.topics(), [id]),
  },
  Audience: {
    ...tree('audiences'),
    broaderIds: async ({ id }, _, { loaders }) => withBroader(await loaders.trees.audiences(), [id]),
  },
  Setting: {
    ...tree('settings'),
    broaderIds: async ({ id }, _, { loaders }) => withBroader(await loaders.trees.settings(), [id]),
  },
  Organisation: {
    children: ({ id }, _, { loaders }) => loaders.organisations.naming('parentId', id),
  },
};
