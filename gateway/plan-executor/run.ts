import type { GraphQLError } from 'graphql';
import type { Cancellation } from './cancellation.js';
import type { Caller } from '../../identity/identity.js';
import type { Data } from './data.js';
import type { SharedQuestions } from './shared-questions.js';
import type { Source } from './subgraph-client.js';

/** One run of a plan: what it was asked with, and what it has come to so far. */
export interface Run {
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Values of the variables that decide what is skipped, given or by default. */
  readonly flags: Readonly<Record<string, boolean>>;
  readonly caller: Caller;
  readonly cancellation: Cancellation | undefined;
  readonly sourceOf: (subgraph: string) => Source | undefined;
  /** Everything the subgraphs have given, by response name, with what the joins need besides. */
  readonly data: Data;
  /** Objects that stand in several places of it. */
  readonly shared: Set<Data>;
  /** Questions that several fetches ask. */
  readonly questions: Map<string, SharedQuestions>;
  readonly errors: (GraphQLError | Error)[];
}

/** A part of a plan, compiled. */
export type Step = (run: Run) => Promise<void>;
