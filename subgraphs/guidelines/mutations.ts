import { recordMutations } from '../../registry/changes/mutations.js';
import { reviewMutations } from './review-mutations.js';
import type { Stores } from './store.js';

/** What changes the registry's records. */
export const mutations = {
  ...recordMutations('Guideline', ({ guidelines }: Stores) => guidelines, { aligned: true }),
  ...reviewMutations,
};
