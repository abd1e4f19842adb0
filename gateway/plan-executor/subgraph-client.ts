import type { GraphQLFormattedError, OperationTypeNode } from 'graphql';
import type { Cancellation } from './cancellation.js';
import type { Caller } from '../../identity/identity.js';
import type { Data } from './data.js';

/** A query of a plan to one subgraph, the same at every run of the plan. */
interface SubgraphOperation {
  readonly query: string;
  readonly name: string | undefined;
  /** The query without the name that the planner gave it: equal questions differ in it alone. */
  readonly question: string;
  readonly kind: OperationTypeNode;
}

export function subgraphOperation(query: string, name: string | undefined, kind: OperationTypeNode): SubgraphOperation {
  return { query, name, kind, question: name === undefined ? query : query.replace(` ${name}`, '') };
}

/** One run of it. */
export interface SourceRequest {
  readonly operation: SubgraphOperation;
  readonly variables: Data;
  /** What `_entities` is asked for, each once; null for a query of root fields. */
  readonly representations: readonly Data[] | null;
  readonly caller: Caller;
  /** Says when nobody waits for the answer any longer. */
  readonly cancellation: Cancellation | undefined;
}

export interface SourceResponse {
  data?: Data | null;
  errors?: readonly GraphQLFormattedError[];
}

/** Where a subgraph is asked: in this process, or over HTTP. What it gives belongs to the one who asked. */
export interface Source {
  ask: (request: SourceRequest) => Promise<SourceResponse>;
}
