import type { Tree } from '../../values/taxonomy.js';
import { sourceUnavailable } from '../../platform/errors.js';
import type { EntityRef } from './entity-refs.js';

export type Reach = 'DIRECT' | 'INHERITED';

/** The taxonomies of a question, as `competence` gave them. */
export interface CatalogueTrees {
  topicTree: Tree;
  audienceTree: Tree;
  settingTree: Tree;
  /** Workplace groups that each profession may belong to. */
  workplaces: Readonly<Record<string, readonly string[]>>;
}

/** The catalogue with the taxonomies that competence gave it, as far as a list requires them; null where it did not answer. */
export type CatalogueRequest = EntityRef & { [Taxonomy in keyof CatalogueTrees]?: CatalogueTrees[Taxonomy] | null };

const TAXONOMIES = ['topicTree', 'audienceTree', 'settingTree', 'workplaces'] as const;

/** The catalogue with the taxonomies that a list requires. Those that are not given at all were refused before. */
export function requireTaxonomies<Request extends CatalogueRequest>(question: Request): Request & CatalogueTrees {
  if (TAXONOMIES.some((name) => question[name] === null)) throw sourceUnavailable('competence');
  return question as Request & CatalogueTrees;
}
