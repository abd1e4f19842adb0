import { operationFromDocument, type Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';

/**
 * How Apollo's planner plans. Of ways to put a plan together, the best of so many is taken: the largest questions of the
 * page have six, and no question is planned for ever.
 */
export const PLANNER_CONFIG = { debug: { maxEvaluatedPlans: 100 } };

/** Makes the plan of an operation as the planner is to see it, at once. */
export type PlanNow = (document: DocumentNode, operationName: string | undefined) => QueryPlan;

/** Apollo's planner for a supergraph. */
export function createPlanner(supergraph: Supergraph): PlanNow {
  const planner = new QueryPlanner(supergraph, PLANNER_CONFIG);
  const api = supergraph.apiSchema();
  return (document, operationName) =>
    planner.buildQueryPlan(operationFromDocument(api, document, operationName === undefined ? {} : { operationName }));
}
