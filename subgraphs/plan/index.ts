import { defineSubgraph } from '../../registry/subgraph/subgraph.js';
import { withoutDrafts } from './drafts.js';
import { starterFiles } from './import.js';
import { createLoaders } from './loaders.js';
import { mutations } from './mutations.js';
import { resolvers } from './resolvers.js';
import { createStores } from './store.js';

export const plan = defineSubgraph({
  name: 'plan',
  port: 4006,
  resolvers,
  mutations,
  createStores,
  createLoaders,
  starterFiles,
  withoutDrafts,
});
