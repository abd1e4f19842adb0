import type { GraphQLError } from 'graphql';
import type { Ending } from './ending.js';
import type { Tracing } from './tracing.js';
import type { Data } from './data.js';
import type { SharedFetches } from './shared-fetches.js';
import type { SubgraphClient } from './subgraph-client.js';

/** One run of a plan: what it was asked with, and what it has come to so far. */
export interface Run {
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Values of the variables that decide what is skipped, given or by default. */
  readonly flags: Readonly<Record<string, boolean>>;
  /** What the request came with; passed on to the clients of subgraphs. */
  readonly context: unknown;
  readonly cancellation: Ending | undefined;
  /** When the answer is given, whatever has come by then. */
  readonly deadline: Ending | undefined;
  readonly tracing: Tracing;
  readonly clientOf: (subgraph: string) => SubgraphClient | undefined;
  /** Everything the subgraphs have given, by response name, with what the joins need besides. */
  readonly data: Data;
  /** Objects that stand in several places of it. */
  readonly shared: Set<Data>;
  /** Questions that several fetches ask. */
  readonly questions: Map<string, SharedFetches>;
  readonly errors: (GraphQLError | Error)[];
}

/** A part of a plan, compiled. */
export type Step = (run: Run) => Promise<void>;
