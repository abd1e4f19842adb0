import { operationFromDocument, type Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';

/**
 * Ways to put a plan together of which the best is sought: the largest questions of the page have six. Beyond, those found
 * so far are compared, so that no question is planned for ever.
 */
const MAX_EVALUATED_PLANS = 100;

/** Makes the plan of an operation as the planner is to see it, at once. */
export type PlanNow = (document: DocumentNode, operationName: string | undefined) => QueryPlan;

/** Apollo's planner for a supergraph. */
export function createPlanner(supergraph: Supergraph): PlanNow {
  const planner = new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: MAX_EVALUATED_PLANS } });
  const api = supergraph.apiSchema();
  return (document, operationName) =>
    planner.buildQueryPlan(operationFromDocument(api, document, operationName === undefined ? {} : { operationName }));
}
