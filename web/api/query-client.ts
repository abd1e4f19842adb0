import { QueryClient } from '@tanstack/react-query';
import { graphFetch, type Operation } from './graph-fetch';

/** What has been answered, kept for a minute. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 60_000, refetchOnWindowFocus: false } },
});

/** What an answer is kept under. */
export const queryKeyOf = <T, V>(operation: Operation<T, V>, variables: V | null, asOf?: string) => [
  operation.toString(),
  variables,
  asOf,
];

/** Asks before anything is shown; what is shown then finds the answer, or waits for it. */
export async function prefetch<T, V>(operation: Operation<T, V>, variables: V): Promise<T> {
  const { data } = await queryClient.query({
    queryKey: queryKeyOf(operation, variables),
    queryFn: ({ signal }) => graphFetch(operation, variables, signal),
  });
  return data;
}
