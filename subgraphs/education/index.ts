import { defineSubgraph } from '../../registry/subgraph/subgraph.js';
import { createLoaders } from './loaders.js';
import { mutations } from './mutations.js';
import { kinds } from './records.js';
import { resolvers } from './resolvers.js';
import { createStores } from './store.js';

/** The registry's parts, for whoever opens it. */
export const subgraph = defineSubgraph({
  kinds,
  resolvers,
  mutations,
  createStores,
  createLoaders,
});
