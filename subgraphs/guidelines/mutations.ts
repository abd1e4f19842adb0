import { reviewMutations } from './review-mutations.js';

/** What changes the registry's records beyond their fields. */
export const mutations = { ...reviewMutations };
