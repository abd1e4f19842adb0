import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphFetch, GraphQLRequestError, type Operation } from './graph-fetch';

/** A change that can be made, and how far it is. */
interface MutationState<T, V> {
  /** Makes the change; refused and unreachable ones throw. */
  mutateAsync: (variables: V) => Promise<T>;
  isPending: boolean;
  /** Why the last one was not answered. */
  error: Error | null;
}

/** Changes something in the graph; all that is shown is read anew after it. */
export function useGraphMutation<T, V>(operation: Operation<T, V>): MutationState<T, V> {
  const queryClient = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: async (variables: V) => {
      const { data, unavailable } = await graphFetch(operation, variables);
      // Nothing was changed where what the change names could not be looked up
      if (unavailable[0] && Object.values(data as object).every((payload) => payload === null)) {
        throw new GraphQLRequestError(unavailable.map(({ registry }) => registry).join(', '), 'SOURCE_UNAVAILABLE');
      }
      return data;
    },
    // A change may be refused because the record has moved on: it is pending until what is shown has been read
    // anew, so that trying again starts from the newest version.
    onSettled: () => queryClient.invalidateQueries(),
  });
  return { mutateAsync, isPending, error };
}
