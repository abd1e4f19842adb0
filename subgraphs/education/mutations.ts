import { recordMutations } from '../shared/changes/mutations.js';
import { existing } from '../shared/entities.js';
import { planMutation, reviewMutation } from '../shared/review/mutations.js';
import { outcomeDate } from './dates.js';
import type { LearningOutcomeRecord } from './model.js';
import type { Stores } from './store.js';

const reviewed = {
  storeOf: ({ learningOutcomes }: Stores) => learningOutcomes,
  lastDates: async (ids: readonly string[], { programmes, learningOutcomes }: Stores) => {
    const outcomes = await learningOutcomes.byIds(ids);
    const of = await programmes.byIds(outcomes.map(({ programmeId }) => programmeId));
    const byId = new Map(of.map((programme) => [programme.id, programme]));
    return (outcome: LearningOutcomeRecord) =>
      outcomeDate(existing(byId.get(outcome.programmeId) ?? null, outcome.programmeId), outcome);
  },
};

/** What changes the registry's records. */
export const mutations = {
  ...recordMutations('Programme', ({ programmes }: Stores) => programmes, { aligned: false }),
  ...recordMutations('LearningOutcome', ({ learningOutcomes }: Stores) => learningOutcomes, { aligned: true }),
  reviewLearningOutcome: reviewMutation<LearningOutcomeRecord, Stores>(reviewed),
  planLearningOutcomeReviews: planMutation<LearningOutcomeRecord, Stores>('learningOutcomes', reviewed),
};
