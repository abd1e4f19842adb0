import { createContext, use, useEffect } from 'react';
import type { Operation } from './graph-fetch';

/** A question that the view on the screen has asked. */
export interface ShownQuery {
  query: string;
  variables: unknown;
}

/** Where views note what they ask, so that the page can show the query behind it. */
export const ShownQueriesContext = createContext<((question: ShownQuery) => () => void) | null>(null);

/** Notes a question while it is on the screen. */
export function useRegisterQuery<T, V>(operation: Operation<T, V>, variables: unknown): void {
  const note = use(ShownQueriesContext);
  const query = operation.toString();
  const asJson = JSON.stringify(variables);
  useEffect(
    () => (asJson === 'null' ? undefined : note?.({ query, variables: JSON.parse(asJson) as unknown })),
    [note, query, asJson],
  );
}
