import { QueryClient } from '@tanstack/react-query';
import { ask, type Operation } from './graph-fetch';

/** What has been answered, kept for a minute. */
export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 60_000, refetchOnWindowFocus: false } },
});

/** What an answer is kept under. */
export const keyOf = <T, V>(operation: Operation<T, V>, variables: V | null, asOf?: string) => [
  operation.toString(),
  variables,
  asOf,
];

/** Asks before anything is shown; what is shown then finds the answer, or waits for it. */
export async function askAhead<T, V>(operation: Operation<T, V>, variables: V): Promise<T> {
  const { data } = await queries.query({
    queryKey: keyOf(operation, variables),
    queryFn: ({ signal }) => ask(operation, variables, signal),
  });
  return data;
}
