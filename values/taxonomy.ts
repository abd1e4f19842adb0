/** Child id to parent id, null at the top. */
export type Tree = Readonly<Record<string, string | null>>;

/** A node's ancestors, nearest first. A circle in the data ends the walk where it closes. */
export function ancestors(tree: Tree, id: string): string[] {
  const found: string[] = [];
  for (
    let parent = tree[id] ?? null;
    parent !== null && parent !== id && !found.includes(parent);
    parent = tree[parent] ?? null
  ) {
    found.push(parent);
  }
  return found;
}

/** The nodes themselves and all above them. */
export function withBroader(tree: Tree, ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => [id, ...ancestors(tree, id)]))];
}

/** The nodes themselves and all below them, in the order of the tree. */
export function withNarrower(tree: Tree, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return Object.keys(tree).filter((id) => wanted.has(id) || ancestors(tree, id).some((broader) => wanted.has(broader)));
}
