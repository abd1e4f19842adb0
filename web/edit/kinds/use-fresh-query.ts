import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Operation } from '../../api/graph-fetch';
import { useGraphQuery, type QueryState } from '../../api/use-graph-query';

/** Asks as `useGraphQuery` does, and forgets the answer at the end: a form starts from the record as it is, never as it was. */
export function useFreshQuery<T, V>(operation: Operation<T, V>, variables: V): QueryState<T> {
  const queryClient = useQueryClient();
  const query = operation.toString();
  useEffect(() => () => queryClient.removeQueries({ queryKey: [query] }), [queryClient, query]);
  return useGraphQuery(operation, variables);
}
