import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, type Operation } from './ask';

/**
 * Makes a change: asks the graph, then has every list and record that is shown read anew, so that numbers and lists
 * agree. What the graph did not accept stands in the answer's own `errors`; `problem` is why there is no answer.
 */
export function useChange<T, V>(
  operation: Operation<T, V>,
): {
  change: (variables: V) => Promise<T>;
  isChanging: boolean;
  problem: Error | null;
} {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: async (variables: V) => (await ask(operation, variables)).data,
    // A change that was refused may be refused because the record has moved on: then, too, it is read anew.
    onSettled: () => queries.invalidateQueries(),
  });
  return { change: mutateAsync, isChanging: isPending, problem: error };
}
