import type { GapMapTreesQuery } from './generated/graphql';

type Named = { id: string; prefLabel: { text: string } };
/** A topic or audience in its tree. */
export interface TreeNode {
  id: string;
  label: string;
  broaderId: string | null;
  below: readonly string[];
}
/** A tree by id, in the order of the taxonomy. */
export type Tree = ReadonlyMap<string, TreeNode>;

/** The topics: two levels. */
export function topicTree({ topics }: GapMapTreesQuery): Tree {
  const branch = ({ id, prefLabel }: Named, broaderId: string | null, below: readonly Named[]): [string, TreeNode] => [
    id,
    { id, label: prefLabel.text, broaderId, below: below.map((one) => one.id) },
  ];
  return new Map(
    topics.flatMap((topic) => [
      branch(topic, null, topic.narrower),
      ...topic.narrower.map((narrower) => branch(narrower, topic.id, [])),
    ]),
  );
}

/** The audiences: as many levels as there are. */
export function audienceTree({ audiences }: GapMapTreesQuery): Tree {
  const below = new Map<string, string[]>();
  for (const { id, broader } of audiences) {
    if (broader) below.set(broader.id, [...(below.get(broader.id) ?? []), id]);
  }
  return new Map(
    audiences.map(({ id, prefLabel, broader }) => [
      id,
      { id, label: prefLabel.text, broaderId: broader?.id ?? null, below: below.get(id) ?? [] },
    ]),
  );
}

/** How deep a branch is, from 0. */
export function depthOf(tree: Tree, id: string): number {
  const broaderId = tree.get(id)?.broaderId;
  return broaderId ? 1 + depthOf(tree, broaderId) : 0;
}

/** Everything below a branch. */
export function descendantsOf(tree: Tree, id: string): string[] {
  return (tree.get(id)?.below ?? []).flatMap((one) => [one, ...descendantsOf(tree, one)]);
}

/** The columns with those below one of them put after it, or taken away again. */
export function toggleColumns(columns: readonly string[], tree: Tree, id: string): string[] {
  const below = new Set(descendantsOf(tree, id));
  if (columns.some((column) => below.has(column))) return columns.filter((column) => !below.has(column));
  return columns.flatMap((column) => (column === id ? [id, ...(tree.get(id)?.below ?? [])] : [column]));
}
