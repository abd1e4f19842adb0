import { readAllPages, type ListPage } from '../../values/read-all-pages.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  graphFetch,
  GraphQLRequestError,
  type GraphAnswer,
  type Operation,
  type UnavailableRegistry,
} from './graph-fetch';
import { useRegisterQuery } from './shown-queries';
import type { QueryState } from './use-graph-query';

/** A list read to its end. */
export interface WholeList<T, Node> {
  /** What the first page's answer holds besides the list. */
  first: T;
  /** Every row; null where the list's registry did not answer for all of it. */
  nodes: readonly Node[] | null;
}

/** Reads a list page by page to its end. The operation has a variable `$after`. */
async function fetchWholeList<T, V extends { after?: string | null | undefined }, Node>(
  operation: Operation<T, V>,
  variables: Omit<V, 'after'>,
  pageOf: (data: T) => ListPage<Node> | null | undefined,
  signal?: AbortSignal,
): Promise<GraphAnswer<WholeList<T, Node>>> {
  const unavailable = new Map<string, UnavailableRegistry>();
  let first: GraphAnswer<T> | undefined;
  let answeredAt = '';
  const nodes = await readAllPages(async (after) => {
    const answer = await graphFetch(operation, { ...variables, after } as V, signal);
    first ??= answer;
    answeredAt = answer.answeredAt;
    for (const one of answer.unavailable) unavailable.set(one.registry, one);
    return pageOf(answer.data);
  });
  if (!first) throw new Error('A list was read without a page.');
  return { data: { first: first.data, nodes }, unavailable: [...unavailable.values()], answeredAt };
}

/** The rows of a list for a file: one that cannot be read whole is refused, so that no file passes for complete. */
export async function readAllRows<T, V extends { after?: string | null | undefined }, Node>(
  operation: Operation<T, V>,
  variables: Omit<V, 'after'>,
  pageOf: (data: T) => ListPage<Node> | null | undefined,
): Promise<readonly Node[]> {
  const { data, unavailable } = await fetchWholeList(operation, variables, pageOf);
  if (!data.nodes || unavailable.length > 0)
    throw new GraphQLRequestError('A registry did not answer.', 'SOURCE_UNAVAILABLE');
  return data.nodes;
}

/** Asks for the whole of a list, for what cannot be shown in part: a picture, an order of its own. */
export function useWholeListQuery<T, V extends { after?: string | null | undefined }, Node>(
  operation: Operation<T, V>,
  variables: Omit<V, 'after'>,
  pageOf: (data: T) => ListPage<Node> | null | undefined,
): QueryState<WholeList<T, Node>> {
  useRegisterQuery(operation, variables);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [operation.toString(), variables, 'whole'],
    queryFn: ({ signal }) => fetchWholeList(operation, variables, pageOf, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { answer: error ? undefined : data, error, isFetching, refetch: () => void refetch() };
}
