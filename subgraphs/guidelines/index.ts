import { defineSubgraph } from '../../registry/subgraph/subgraph.js';
import { starterFiles } from './import.js';
import { createLoaders } from './loaders.js';
import { mutations } from './mutations.js';
import { resolvers } from './resolvers.js';
import { createStores } from './store.js';

export const guidelines = defineSubgraph({
  name: 'guidelines',
  port: 4004,
  resolvers,
  mutations,
  createStores,
  createLoaders,
  starterFiles,
});
