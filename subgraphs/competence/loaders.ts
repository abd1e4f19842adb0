import type DataLoader from 'dataloader';
import { loaderByField, loaderById } from '../../registry/records/loaders.js';
import { once } from '../../platform/once.js';
import type { Row } from '../../registry/records/store.js';
import type { Context } from '../../registry/subgraph/context.js';
import type { Tree } from '../../values/taxonomy.js';
import type { Taxonomies } from './gap-map/question.js';
import { workplacesOf } from './workplaces.js';
import { treeOf, type Concept, type Stores, type TaxonomyStore } from './store.js';

/** A taxonomy during one operation: its shape is read once, its concepts in batches. */
export interface Taxonomy<R> {
  concept: DataLoader<string, Row<R> | null>;
  tree: () => Promise<Tree>;
}

function taxonomy<R extends Concept>(store: TaxonomyStore<R>): Taxonomy<R> {
  return { concept: loaderById(store), tree: once(() => store.tree()) };
}

/** Batches the reads of one operation. */
export function createLoaders({ topics, audiences, settings, organisations, expectations }: Stores) {
  const topicTaxonomy = taxonomy(topics);
  const settingTaxonomy = taxonomy(settings);
  const audienceFacts = once(() => audiences.pick({}, ['broaderId', 'kind', 'workplaceSettingId']));
  const audienceTaxonomy = {
    concept: loaderById(audiences),
    tree: once(async () => treeOf(await audienceFacts())),
  };
  const organisationTree = once(() => organisations.tree());
  const workplaces = once(async () => workplacesOf(await audienceTaxonomy.tree(), await audienceFacts()));
  return {
    workplaces,
    /** What a gap map's question is made complete with. */
    taxonomies: async (): Promise<Taxonomies> => ({
      topics: await topicTaxonomy.tree(),
      audiences: await audienceTaxonomy.tree(),
      settings: await settingTaxonomy.tree(),
      organisations: await organisationTree(),
      workplaces: await workplaces(),
      groups: new Set((await audienceFacts()).flatMap(({ id, kind }) => (kind === 'GROUP' ? [id] : []))),
    }),
    topics: { ...topicTaxonomy, relatedFrom: loaderByField(topics, 'relatedIds') },
    audiences: audienceTaxonomy,
    settings: settingTaxonomy,
    organisation: loaderById(organisations),
    organisationTree,
    /** The regional health authority that each organisation belongs to. */
    regions: once(() => organisations.regions()),
    expectations: once(() => expectations.find({})),
    children: loaderByField(organisations, 'parentId'),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
