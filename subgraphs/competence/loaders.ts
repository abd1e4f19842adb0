import type DataLoader from 'dataloader';
import { byField, byId } from '../shared/loaders.js';
import { once } from '../shared/connection.js';
import type { Row } from '../shared/store.js';
import type { Context } from '../shared/subgraph.js';
import type { Tree } from '../shared/taxonomy.js';
import type { Concept, Stores, TaxonomyStore } from './store.js';

/** A taxonomy during one operation: its shape is read once, its concepts in batches. */
export interface Taxonomy<R> {
  concept: DataLoader<string, Row<R> | null>;
  tree: () => Promise<Tree>;
}

function taxonomy<R extends Concept>(store: TaxonomyStore<R>): Taxonomy<R> {
  return { concept: byId(store), tree: once(() => store.tree()) };
}

/** Batches the reads of one operation. */
export function createLoaders({ topics, audiences, settings, organisations }: Stores) {
  return {
    topics: { ...taxonomy(topics), relatedFrom: byField(topics, 'relatedIds') },
    audiences: taxonomy(audiences),
    settings: taxonomy(settings),
    organisation: byId(organisations),
    children: byField(organisations, 'parentId'),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
