import { defineSubgraph } from '../../registry/subgraph/subgraph.js';
import { starterFiles } from './import.js';
import { createLoaders } from './loaders.js';
import { mutations } from './mutations.js';
import { resolvers } from './resolvers.js';
import { createStores } from './store.js';

export const education = defineSubgraph({
  name: 'education',
  port: 4003,
  resolvers,
  mutations,
  createStores,
  createLoaders,
  starterFiles,
});
