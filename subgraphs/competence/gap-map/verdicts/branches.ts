import type { Tree } from '../../../../values/taxonomy.js';

/** A taxonomy with the way down. */
export class Branches {
  private readonly children = new Map<string, string[]>();

  constructor(readonly tree: Tree) {
    for (const [id, parent] of Object.entries(tree)) {
      if (parent !== null) this.children.set(parent, [...(this.children.get(parent) ?? []), id]);
    }
  }

  /** The concepts right below one, in the order of the tree. */
  childrenOf(id: string): readonly string[] {
    return this.children.get(id) ?? [];
  }
}
