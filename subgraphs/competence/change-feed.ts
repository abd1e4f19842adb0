import type { GraphQLResolveInfo } from 'graphql';
import { isChangesField, registryOfChanges } from '../../registry/changes/sdl.js';
import { feedPage, positionOf, type ChangeFeedRequest } from '../../registry/changes/change-feed.js';
import { reachedByTopics } from '../aspects/alignment.js';
import type { Paging } from '../../registry/queries/connection.js';
import { checkedPageSize } from '../../registry/queries/cursor.js';
import { unknownId } from '../../platform/errors.js';
import { requirePastMoment } from '../../platform/accept-datetime.js';
import type { ChangeFeedResolvers, QueryChangesArgs } from './generated/types.js';
import type { SubgraphContext } from './loaders.js';

/** The question of a feed: topics with all below them, the page, and where it starts. */
export async function changeFeedKey(
  { since, until, topicIds, kinds, organisationIds, first, after }: QueryChangesArgs & Paging,
  { loaders }: SubgraphContext,
): Promise<ChangeFeedRequest> {
  const topics = topicIds && reachedByTopics(await loaders.trees.topics(), topicIds, 'INHERITED', 'topicIds');
  const organisations = organisationIds && known(await loaders.trees.organisations(), organisationIds);
  return {
    question: {
      since: since ? requirePastMoment(since, 'since') : null,
      until: until ?? null,
      topicIds: topics ?? null,
      kinds: kinds ?? null,
      organisationIds: organisations ?? null,
      first: checkedPageSize(first),
      after: after ? positionOf(after) : null,
    },
  };
}

function known(organisations: Readonly<Record<string, unknown>>, ids: readonly string[]): string[] {
  const unknown = ids.find((id) => !Object.hasOwn(organisations, id));
  if (unknown !== undefined) throw unknownId('organisationIds', unknown);
  return [...ids];
}

/** The fields of a feed in which other registries give their changes. */
function givenFields({ parentType }: GraphQLResolveInfo) {
  return Object.keys(parentType.getFields()).filter(isChangesField);
}

/** The page of a feed, made once for all its fields. */
const pages = new WeakMap<ChangeFeedRequest, Promise<ReturnType<typeof feedPage>>>();
function page(feed: ChangeFeedRequest, { history }: SubgraphContext, info: GraphQLResolveInfo) {
  const make = async () => {
    const given = givenFields(info).flatMap((field) => feed[field] ?? []);
    return feedPage([...given, ...(await history.changes(feed.question, feed.question.first + 1))], feed.question);
  };
  const made = pages.get(feed) ?? make();
  pages.set(feed, made);
  return made;
}

export const changeFeed: ChangeFeedResolvers = {
  edges: async (feed, _, context, info) => (await page(feed, context, info)).edges,
  nodes: async (feed, _, context, info) => (await page(feed, context, info)).nodes,
  pageInfo: async (feed, _, context, info) => (await page(feed, context, info)).pageInfo,
  unavailable: (feed, _, __, info) =>
    givenFields(info).flatMap((field) => (feed[field] ? [] : [registryOfChanges(field)])),
};
