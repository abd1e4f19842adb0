import { byField, byId, RelatedLoader } from '../../registry/records/loaders.js';
import { once } from '../../platform/lazy.js';
import type { Context } from '../../registry/subgraph/context.js';
import { measureFacts, type Stores } from './store.js';

/** Batches the reads of one operation. */
export function createLoaders(stores: Stores) {
  const { plans, measures, indicators, measureProgress } = stores;
  const measure = byId(measures);
  return {
    plan: byId(plans),
    followedBy: byField(plans, 'followsPlanId'),
    plansAs: {
      PUBLISHER: byField(plans, 'publisherId'),
      CO_PUBLISHER: byField(plans, 'coPublisherIds'),
      COMMISSIONER: byField(plans, 'commissionedById'),
    },
    plansOfGuideline: byField(plans, 'guidelineId'),
    measure,
    measures: new RelatedLoader(measures, measure),
    measuresOfIndicator: byField(measures, 'indicatorId'),
    /** What needs and responsibility are derived from. */
    measureFacts: once(() => measureFacts(stores)),
    indicator: byId(indicators),
    progress: byField(measureProgress, 'measureId'),
    indicatorsOn: byField(indicators, 'topicIds'),
    indicatorsOwned: byField(indicators, 'ownerIds'),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
