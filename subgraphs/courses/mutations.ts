import { recordMutations } from '../shared/changes/mutations.js';
import type { Stores } from './store.js';

/** What changes the registry's records. */
export const mutations = {
  ...recordMutations('Course', ({ courses }: Stores) => courses, { aligned: true }),
};
