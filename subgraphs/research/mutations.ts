import { recordMutations } from '../shared/changes/mutations.js';
import type { Stores } from './store.js';

/** What changes the registry's records. */
export const mutations = {
  ...recordMutations('Project', ({ projects }: Stores) => projects, { aligned: true }),
  ...recordMutations('Publication', ({ publications }: Stores) => publications, { aligned: true }),
  ...recordMutations('Person', ({ people }: Stores) => people, { aligned: false }),
};
