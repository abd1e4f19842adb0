import { recordMutations } from '../shared/changes/mutations.js';
import type { Stores } from './store.js';

/** What changes the registry's records. */
export const mutations = {
  ...recordMutations('Plan', ({ plans }: Stores) => plans, { aligned: false }),
  ...recordMutations('Measure', ({ measures }: Stores) => measures, { aligned: true }),
  ...recordMutations('Indicator', ({ indicators }: Stores) => indicators, { aligned: true }),
};
