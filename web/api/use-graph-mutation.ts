import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, Refused, type Operation } from './graph-fetch';

/** A change that can be made, and how far it is. */
interface Changing<T, V> {
  /** Makes the change; refused and unreachable ones throw. */
  change: (variables: V) => Promise<T>;
  isChanging: boolean;
  /** Why the last one was not answered. */
  problem: Error | null;
}

/** Changes something in the graph; all that is shown is read anew after it. */
export function useChange<T, V>(operation: Operation<T, V>): Changing<T, V> {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: async (variables: V) => {
      const { data, silent } = await ask(operation, variables);
      // Nothing was changed where what the change names could not be looked up
      if (silent[0] && Object.values(data as object).every((payload) => payload === null)) {
        throw new Refused(silent.map(({ registry }) => registry).join(', '), 'SOURCE_UNAVAILABLE');
      }
      return data;
    },
    // A change that was refused may be refused because the record has moved on: then, too, it is read anew.
    onSettled: () => void queries.invalidateQueries(),
  });
  return { change: mutateAsync, isChanging: isPending, problem: error };
}
