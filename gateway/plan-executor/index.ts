/** Executes Apollo's query plans for a supergraph, behind Apollo Server's interface for gateways. */
export { Ending } from './ending.js';
export { isData, type Data } from './data.js';
export { JsonText } from './json.js';
export { PLANNER_CONFIG } from './planner.js';
export { PlanGateway } from './plan-gateway.js';
export { subgraphOperation, type FetchRequest, type FetchResponse, type SubgraphClient } from './subgraph-client.js';
export type { SupergraphSource } from './supergraph-source.js';
export type { Tracing } from './tracing.js';
