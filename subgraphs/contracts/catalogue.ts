import type { Tree } from '../../values/taxonomy.js';
import type { EntityRef } from './entity-refs.js';

export type Reach = 'DIRECT' | 'INHERITED';

/** The taxonomies of a question, as `competence` gave them. */
export interface Trees {
  topicTree: Tree;
  audienceTree: Tree;
  settingTree: Tree;
  /** Workplace groups that each profession may belong to. */
  workplaces: Readonly<Record<string, readonly string[]>>;
}

/** The catalogue with the taxonomies that competence gave it. */
export type CatalogueRequest = EntityRef & Trees;
