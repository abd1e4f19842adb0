import { askGraph, BadFeedRequest, FeedUnavailable, type ExecuteOperation } from './ask-graph.js';
import type { ChangeEntry } from '../../formats/atom/change-feed.js';
import { addressOf, recordAddress } from '../../web/addresses.js';
import { ChangesInFeedDocument, type ChangesInFeedQuery, type RecordKind } from './generated/graphql.js';

/** Which changes; null for all. */
export interface ChangeFeedSelection {
  /** ISO moment with its offset: only what was recorded after it. */
  since: string | null;
  topicIds: string[] | null;
  kinds: string[] | null;
  /** Those who made them. */
  organisationIds: string[] | null;
  /** Where the page begins, null for the first. */
  after: string | null;
}

/** A page of changes. */
interface ChangePage {
  changes: ChangeEntry[];
  /** Where the next page begins, null where there is none. */
  next: string | null;
}

/**
 * A hundred changes of all registries, newest first. A registry that does not answer leaves no feed: changes would be
 * missing.
 */
export async function readChanges(
  execute: ExecuteOperation,
  { kinds, ...asked }: ChangeFeedSelection,
): Promise<ChangePage> {
  const variables = { ...asked, kinds: kinds as RecordKind[] | null };
  const { changes } = await askGraph(execute, ChangesInFeedDocument, variables);
  const [down] = changes?.unavailable ?? [];
  if (down !== undefined) throw new FeedUnavailable(`The registry "${down}" does not answer; try again later.`);
  if (!changes?.nodes || !changes.pageInfo) throw new FeedUnavailable('A registry does not answer; try again later.');
  const { hasNextPage, endCursor } = changes.pageInfo;
  return {
    changes: changes.nodes.map((change) => ({ ...change, path: pathOf(change) })),
    next: hasNextPage ? (endCursor ?? null) : null,
  };
}

/** Kinds of records as somebody may write them, `PROJECT` or `learning_outcome`, by their names in the graph. */
export function kindsNamed(named: string[] | null, kinds: readonly string[]): string[] | null {
  const known = new Map(kinds.map((kind) => [plain(kind), kind]));
  return (
    named?.map((name) => {
      const kind = known.get(plain(name));
      if (kind !== undefined) return kind;
      throw new BadFeedRequest(`kinds: there is no "${name}"; there are ${kinds.toSorted().join(', ')}.`);
    }) ?? null
  );
}

function plain(name: string): string {
  return name.replaceAll(/[_-]/g, '').toLowerCase();
}

type Change = NonNullable<NonNullable<ChangesInFeedQuery['changes']>['nodes']>[number];

/** Where the page shows a record: on a page of its own, or on that of what it is part of or about. */
function pathOf({ kind, recordId, about }: Change): string {
  return (
    recordAddress('nb', kind, recordId) ??
    (about && recordAddress('nb', about.kind, about.recordId)) ??
    addressOf('nb', 'gapMap')
  );
}
