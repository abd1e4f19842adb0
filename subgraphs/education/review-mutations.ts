import { requireRecord } from '../../registry/records/rows.js';
import { planMutation, reviewMutation } from '../aspects/reviews/mutations.js';
import { outcomeDate } from './outcome-currency.js';
import type { LearningOutcomeRecord } from './records.js';
import type { Stores } from './store.js';

const outcomes = {
  storeOf: ({ learningOutcomes }: Stores) => learningOutcomes,
  lastDates: async (ids: readonly string[], { programmes, learningOutcomes }: Stores) => {
    const rows = await learningOutcomes.byIds(ids);
    const of = await programmes.byIds(rows.map(({ programmeId }) => programmeId));
    const byId = new Map(of.map((programme) => [programme.id, programme]));
    return (outcome: LearningOutcomeRecord) =>
      outcomeDate(requireRecord(byId.get(outcome.programmeId) ?? null, outcome.programmeId), outcome);
  },
};

/** How learning outcomes are reviewed. */
export const reviewMutations = {
  reviewLearningOutcome: reviewMutation<LearningOutcomeRecord, Stores>(outcomes),
  planLearningOutcomeReviews: planMutation<LearningOutcomeRecord, Stores>('learningOutcomes', outcomes),
};
