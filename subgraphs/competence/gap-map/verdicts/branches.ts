import { ancestors, type Tree } from '../../../../values/taxonomy.js';

/** A taxonomy with the ways up and down. */
export class Branches {
  private readonly children = new Map<string, string[]>();
  private readonly paths = new Map<string, readonly string[]>();

  constructor(readonly tree: Tree) {
    for (const [id, parent] of Object.entries(tree)) {
      if (parent !== null) this.children.set(parent, [...(this.children.get(parent) ?? []), id]);
    }
  }

  /** A concept and all above it, the nearest first. */
  pathOf(id: string): readonly string[] {
    const path = this.paths.get(id) ?? [id, ...ancestors(this.tree, id)];
    this.paths.set(id, path);
    return path;
  }

  /** The concepts right below one, in the order of the tree. */
  childrenOf(id: string): readonly string[] {
    return this.children.get(id) ?? [];
  }
}
