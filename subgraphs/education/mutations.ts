import { recordMutations } from '../shared/changes/mutations.js';
import type { Stores } from './store.js';

/** What changes the registry's records. */
export const mutations = {
  ...recordMutations('Programme', ({ programmes }: Stores) => programmes, { aligned: false }),
  ...recordMutations('LearningOutcome', ({ learningOutcomes }: Stores) => learningOutcomes, { aligned: true }),
};
