import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** An operation of the gateway's own, typed by codegen. */
export type Operation<T, V> = DocumentTypeDecoration<T, V> & { toString: () => string };

/** Asks the graph as the public; null while it is still loading. */
export type AskGraph = <T, V>(
  operation: Operation<T, V>,
  variables: V,
) => Promise<{ data: T | null; errors: readonly unknown[] } | null>;
