import { loaderByField, loaderById, ConnectionLoader } from '../../registry/records/loaders.js';
import { once } from '../../platform/once.js';
import type { Context } from '../../registry/subgraph/context.js';
import { measureFacts, type Stores } from './store.js';

/** Batches the reads of one operation. */
export function createLoaders(stores: Stores) {
  const { plans, measures, indicators, measureProgress } = stores;
  const measure = loaderById(measures);
  return {
    plan: loaderById(plans),
    followedBy: loaderByField(plans, 'followsPlanId'),
    plansAs: {
      PUBLISHER: loaderByField(plans, 'publisherId'),
      CO_PUBLISHER: loaderByField(plans, 'coPublisherIds'),
      COMMISSIONER: loaderByField(plans, 'commissionedById'),
    },
    plansOfGuideline: loaderByField(plans, 'guidelineId'),
    measure,
    measures: new ConnectionLoader(measures, measure),
    measuresOfIndicator: loaderByField(measures, 'indicatorId'),
    /** What needs and responsibility are derived from. */
    measureFacts: once(() => measureFacts(stores)),
    indicator: loaderById(indicators),
    progress: loaderByField(measureProgress, 'measureId'),
    indicatorsOn: loaderByField(indicators, 'topicIds'),
    indicatorsOwned: loaderByField(indicators, 'ownerIds'),
  };
}

export type SubgraphContext = Context<Stores, ReturnType<typeof createLoaders>>;
