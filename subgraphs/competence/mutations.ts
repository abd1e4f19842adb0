import { recordMutations } from '../../registry/changes/mutations.js';
import type { Stores } from './store.js';

/** What changes the registry's records. */
export const mutations = {
  ...recordMutations('Topic', ({ topics }: Stores) => topics, { aligned: false }),
  ...recordMutations('Audience', ({ audiences }: Stores) => audiences, { aligned: false }),
  ...recordMutations('Setting', ({ settings }: Stores) => settings, { aligned: false }),
  ...recordMutations('Organisation', ({ organisations }: Stores) => organisations, { aligned: false }),
  ...recordMutations('Expectation', ({ expectations }: Stores) => expectations, { aligned: false }),
};
