import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Operation } from '../../api/graph-fetch';
import { useAsk, type Asked } from '../../api/use-graph-query';

/** Asks as `useAsk`, and forgets the answer at the end: a form starts from the record as it is, never as it was. */
export function useAskedAnew<T, V>(operation: Operation<T, V>, variables: V): Asked<T> {
  const queries = useQueryClient();
  const query = operation.toString();
  useEffect(() => () => queries.removeQueries({ queryKey: [query] }), [queries, query]);
  return useAsk(operation, variables);
}
