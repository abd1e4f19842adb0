import { pageOf, placeOf, type FeedInQuestion } from '../contracts/change-feed.js';
import { reachedByTopics } from '../aspects/alignment.js';
import type { Paging } from '../../registry/queries/connection.js';
import { checkedPageSize } from '../../registry/queries/cursor.js';
import { pastMoment } from '../../values/moment.js';
import type { ChangeFeedResolvers, QueryChangesArgs } from './generated/types.js';
import type { SubgraphContext } from './loaders.js';

/** The registries beside this one, by the field that they give their changes in. */
const GIVEN = {
  coursesChanges: 'courses',
  educationChanges: 'education',
  guidelinesChanges: 'guidelines',
  researchChanges: 'research',
  planChanges: 'plan',
} as const;

/** The question of a feed: topics with all below them, the page, and where it starts. */
export async function askChanges(
  { since, until, topicIds, kinds, first, after }: QueryChangesArgs & Paging,
  { loaders }: SubgraphContext,
): Promise<FeedInQuestion> {
  const topics = topicIds && reachedByTopics(await loaders.topics.tree(), topicIds, 'INHERITED', 'topicIds');
  return {
    question: {
      since: since ? pastMoment(since, 'since') : null,
      until: until ?? null,
      topicIds: topics ?? null,
      kinds: kinds ?? null,
      first: checkedPageSize(first),
      after: after ? placeOf(after) : null,
    },
  };
}

/** The page of a feed, made once for all its fields. */
const pages = new WeakMap<FeedInQuestion, Promise<ReturnType<typeof pageOf>>>();
function page(feed: FeedInQuestion, _: object, { history }: SubgraphContext) {
  const make = async () => {
    const given = (Object.keys(GIVEN) as (keyof typeof GIVEN)[]).flatMap((field) => feed[field] ?? []);
    return pageOf([...given, ...(await history.changes(feed.question, feed.question.first + 1))], feed.question);
  };
  const made = pages.get(feed) ?? make();
  pages.set(feed, made);
  return made;
}

export const changeFeed: ChangeFeedResolvers = {
  edges: async (feed, args, context) => (await page(feed, args, context)).edges,
  nodes: async (feed, args, context) => (await page(feed, args, context)).nodes,
  pageInfo: async (feed, args, context) => (await page(feed, args, context)).pageInfo,
  unavailable: (feed) =>
    Object.entries(GIVEN).flatMap(([field, registry]) => (feed[field as keyof typeof GIVEN] ? [] : [registry])),
};
