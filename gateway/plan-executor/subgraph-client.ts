import type { GraphQLFormattedError, OperationTypeNode } from 'graphql';
import type { Ending } from './ending.js';
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

/** One run of it; `context` is what the request came with, as the caller of the package gave it. */
export interface FetchRequest<Context = unknown> {
  readonly operation: SubgraphOperation;
  readonly variables: Data;
  /** What `_entities` is asked for, each once; null for a query of root fields. */
  readonly representations: readonly Data[] | null;
  readonly context: Context;
  /** Says when nobody waits for the answer any longer. */
  readonly cancellation: Ending | undefined;
  /** When the answer is given, whatever has come by then. */
  readonly deadline: Ending | undefined;
}

export interface FetchResponse {
  data?: Data | null;
  errors?: readonly GraphQLFormattedError[];
}

/** Asks a subgraph, in this process or over HTTP. What it gives belongs to the one who asked. */
export interface SubgraphClient<Context = unknown> {
  execute: (request: FetchRequest<Context>) => Promise<FetchResponse>;
}
