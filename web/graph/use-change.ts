import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, type Operation } from './ask';

/** Changes records by an operation of the graph; whatever the page shows is asked anew afterwards. */
export function useChange<T, V>(
  operation: Operation<T, V>,
): { change: (variables: V) => Promise<T>; isChanging: boolean; problem: Error | null } {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: async (variables: V) => (await ask(operation, variables)).data,
    onSuccess: () => queries.invalidateQueries(),
  });
  return { change: mutateAsync, isChanging: isPending, problem: error };
}
