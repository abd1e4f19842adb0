import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { FeedUnavailable } from '../feeds/ask-graph.js';

/** An operation of the gateway's own, typed by codegen. */
export type Operation<T, V> = DocumentTypeDecoration<T, V> & { toString: () => string };

/** What the graph answers. */
interface Answer<T> {
  data: T | null;
  errors: readonly { message: string; extensions?: { code?: unknown } | undefined }[];
}

/** Asks the graph as the public; null while it is still loading. */
export type AskGraph = <T, V>(operation: Operation<T, V>, variables: V) => Promise<Answer<T> | null>;

/** What the graph answers to an operation whose answer must be whole. */
export async function askWhole<T, V>(ask: AskGraph, operation: Operation<T, V>, variables: V): Promise<T> {
  const answer = await ask(operation, variables);
  if (!answer) throw new FeedUnavailable('Still loading; try again in a moment.');
  const down = answer.errors.find(({ extensions }) => extensions?.code === 'SOURCE_UNAVAILABLE');
  if (down) throw new FeedUnavailable(down.message);
  if (answer.errors.length === 0 && answer.data !== null) return answer.data;
  throw new Error(`The graph gave no answer: ${answer.errors[0]?.message ?? ''}`);
}
