import type { Context, LoaderSource } from '../../registry/subgraph/context.js';
import { measureFacts, type Stores } from './store.js';

/** Batches the reads of one operation. */
export function createLoaders({ stores, keep }: LoaderSource<Stores>) {
  return {
    /** What needs and responsibility are derived from. */
    measureFacts: () => keep('measureFacts', () => measureFacts(stores)),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
