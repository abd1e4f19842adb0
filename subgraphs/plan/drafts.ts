import type { Stores } from './store.js';

/**
 * The stores without what is marked as draft: plans, their goals and measures, and what was reported of those. A
 * record that is a draft now is left out with all its past; a version that was a draft stays left out afterwards.
 */
export async function withoutDrafts(stores: Stores): Promise<Stores> {
  const { plans, measures, measureProgress } = stores;
  const draft = { status: 'DRAFT' };
  const draftPlans = await plans.idsNowOrThen(draft);
  const inDraft = await measures.idsNowOrThen({ $or: [draft, { planId: { $in: draftPlans } }] });
  return {
    ...stores,
    plans: plans.withVisibility({ status: { $ne: 'DRAFT' } }, draftPlans),
    // A measure belongs to its plan: one that is left out leaves out all its measures, whatever they say themselves.
    measures: measures.withVisibility({ status: { $ne: 'DRAFT' }, planId: { $nin: draftPlans } }, inDraft),
    measureProgress: measureProgress.withVisibility({ measureId: { $nin: inDraft } }, []),
  };
}
