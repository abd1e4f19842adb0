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

/** The region or municipality that each provider offers to; those that offer to the whole country are left out. */
export interface ProviderRegions {
  providerRegions: Readonly<Record<string, string>>;
}

type Given = CatalogueTrees & ProviderRegions;

/** The catalogue with what competence gave it, as far as a list requires it; null where it did not answer. */
export type CatalogueRequest = EntityRef & { [Name in keyof Given]?: Given[Name] | null };

const GIVEN = ['topicTree', 'audienceTree', 'settingTree', 'workplaces', 'providerRegions'] as const;

/** The catalogue with the taxonomies that a list requires. Those that are not given at all were refused before. */
export function requireTaxonomies<Request extends CatalogueRequest>(question: Request): Request & CatalogueTrees {
  if (GIVEN.some((name) => question[name] === null)) throw sourceUnavailable('competence');
  return question as Request & CatalogueTrees;
}

/** The same for a list that requires the regions of providers too. */
export function requireRegions<Request extends CatalogueRequest>(question: Request): Request & Given {
  return requireTaxonomies(question) as Request & Given;
}
