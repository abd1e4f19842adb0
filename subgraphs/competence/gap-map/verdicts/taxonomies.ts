import type { Tree } from '../../../../values/taxonomy.js';
import type { AudienceTaxonomy } from './audience-taxonomy.js';
import { Branches } from './branches.js';

/** The taxonomies as the rules read them. */
export class JudgingTaxonomies {
  readonly topics: Branches;
  readonly settings: Tree;
  /** Organisation to the one it belongs to. */
  readonly organisations: Tree;

  constructor(
    trees: { topics: Tree; settings: Tree; organisations: Tree },
    readonly audiences: AudienceTaxonomy,
    /** The region that each provider offers to; providers of the whole country are left out. */
    readonly regions: ReadonlyMap<string, string>,
  ) {
    this.topics = new Branches(trees.topics);
    this.settings = trees.settings;
    this.organisations = trees.organisations;
  }
}
