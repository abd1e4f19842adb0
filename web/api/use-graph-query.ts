import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { queryKeyOf } from './query-client';
import { useRegisterQuery } from './shown-queries';
import {
  graphFetch,
  GraphQLRequestError,
  type GraphAnswer,
  type GraphFetchOptions,
  type Operation,
} from './graph-fetch';

/** How far an answer is: the newest one that there is, and what stands in the way of a newer. */
export interface QueryState<T> {
  answer: GraphAnswer<T> | undefined;
  /** Why there is no answer. */
  error: Error | null;
  /** An answer to this very question is on its way; what is shown until then answers an earlier one. */
  isFetching: boolean;
  refetch: () => void;
}

/** Refusals that pass: the gateway is busy, or another one takes over. */
const PASSING: readonly string[] = ['OVERLOADED', 'STARTING', 'STOPPING'];

/** What comes of asking the same again: a refusal stays one, unless it is that nobody has time just now. */
const retry = (count: number, error: Error) =>
  error instanceof GraphQLRequestError ? PASSING.includes(error.code) && count < 4 : count < 1;
/** Not all at the same moment, and the later the longer it lasts, in ms. */
const retryDelay = (count: number) => 1000 * (count + 0.5 + Math.random());

/** Asks the graph what a view shows; `null` variables ask nothing yet. */
export function useGraphQuery<T, V>(
  operation: Operation<T, V>,
  variables: V | null,
  options: GraphFetchOptions = {},
): QueryState<T> {
  useRegisterQuery(operation, variables);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: queryKeyOf(operation, variables, options.asOf),
    queryFn: ({ signal }) => graphFetch(operation, variables as V, signal, options),
    enabled: variables !== null,
    placeholderData: keepPreviousData,
    retry,
    retryDelay,
  });
  return { answer: error ? undefined : data, error, isFetching, refetch: () => void refetch() };
}

/** One page of a list. */
interface Page<Node> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  nodes: readonly Node[];
}

/** A list as far as it has been read. */
export interface PagedQueryState<T, Node> extends QueryState<T> {
  nodes: readonly Node[];
  totalCount: number;
  /** Reads the next page; null where there is none. */
  fetchNextPage: (() => void) | null;
}

/**
 * Asks for a list page by page. `pageOf` finds the list in the answer; `answer` is that of the first page. The
 * operation has a variable `$after`.
 */
export function usePagedQuery<T, V extends { after?: string | null | undefined }, Node>(
  operation: Operation<T, V>,
  variables: Omit<V, 'after'>,
  pageOf: (data: T) => Page<Node> | null | undefined,
  options: GraphFetchOptions = {},
): PagedQueryState<T, Node> {
  useRegisterQuery(operation, variables);
  const query = useInfiniteQuery({
    queryKey: [operation.toString(), variables, 'pages', options.asOf],
    queryFn: ({ signal, pageParam }) => graphFetch(operation, { ...variables, after: pageParam } as V, signal, options),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data }) => {
      const page = pageOf(data);
      return page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    },
    placeholderData: keepPreviousData,
    retry,
    retryDelay,
  });
  const pages = query.error && !query.data ? [] : (query.data?.pages ?? []);
  return {
    answer: query.error ? undefined : pages[0],
    error: query.error,
    isFetching: query.isFetching,
    refetch: () => void query.refetch(),
    nodes: pages.flatMap(({ data }) => pageOf(data)?.nodes ?? []),
    totalCount: pages[0] ? (pageOf(pages[0].data)?.totalCount ?? 0) : 0,
    fetchNextPage: query.hasNextPage ? () => void query.fetchNextPage() : null,
  };
}
