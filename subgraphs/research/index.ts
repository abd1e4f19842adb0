import { defineSubgraph } from '../../registry/subgraph/subgraph.js';
import { starterFiles } from './import.js';
import { createLoaders } from './loaders.js';
import { mutations } from './mutations.js';
import { resolvers } from './resolvers.js';
import { createStores } from './store.js';

export const research = defineSubgraph({
  name: 'research',
  port: 4005,
  resolvers,
  mutations,
  createStores,
  createLoaders,
  starterFiles,
});
