import { askGraph, FeedUnavailable, type ExecuteOperation } from './ask-graph.js';
import type { ChangeEntry } from '../../formats/atom/change-feed.js';
import { ChangesInFeedDocument, type RecordKind } from './generated/graphql.js';

/** Which changes; null for all. */
export interface ChangeFeedSelection {
  /** ISO moment with its offset: only what was recorded after it. */
  since: string | null;
  topicIds: string[] | null;
  kinds: string[] | null;
}

/** The newest hundred changes of all registries. A registry that does not answer leaves no feed: changes would be missing. */
export async function readChanges(
  execute: ExecuteOperation,
  { kinds, ...asked }: ChangeFeedSelection,
): Promise<readonly ChangeEntry[]> {
  const variables = { ...asked, kinds: kinds as RecordKind[] | null };
  const { changes } = await askGraph(execute, ChangesInFeedDocument, variables);
  const [down] = changes?.unavailable ?? [];
  if (down !== undefined) throw new FeedUnavailable(`The registry "${down}" does not answer; try again later.`);
  if (!changes?.nodes) throw new FeedUnavailable('A registry does not answer; try again later.');
  return changes.nodes;
}
