import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask, Refused, type Answer, type Operation, type SilentRegistry } from '../api/graph-fetch';
import { useNoteQuestion } from '../api/shown-queries';
import type { Asked } from '../api/use-graph-query';

/** One page of a list. */
interface Page<Node> {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  nodes: readonly Node[];
}

/** A list read to its end. */
export interface Whole<T, Node> {
  /** What the first page's answer holds besides the list. */
  first: T;
  /** Every row; null where the list's registry did not answer for all of it. */
  nodes: readonly Node[] | null;
}

/** Reads a list page by page to its end. The operation has a variable `$after`. */
async function askWhole<T, V extends { after?: string | null | undefined }, Node>(
  operation: Operation<T, V>,
  variables: Omit<V, 'after'>,
  pageOf: (data: T) => Page<Node> | null | undefined,
  signal?: AbortSignal,
): Promise<Answer<Whole<T, Node>>> {
  const silent = new Map<string, SilentRegistry>();
  const nodes: Node[] = [];
  let first: T | undefined;
  let after: string | null = null;
  for (;;) {
    const answer: Answer<T> = await ask(operation, { ...variables, after } as V, signal);
    first ??= answer.data;
    for (const one of answer.silent) silent.set(one.registry, one);
    const page = pageOf(answer.data);
    if (page) nodes.push(...page.nodes);
    after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    if (!page || after === null) {
      return { data: { first, nodes: page ? nodes : null }, silent: [...silent.values()], at: answer.at };
    }
  }
}

/** The rows of a list for a file: one that cannot be read whole is refused, so that no file passes for complete. */
export async function allRows<T, V extends { after?: string | null | undefined }, Node>(
  operation: Operation<T, V>,
  variables: Omit<V, 'after'>,
  pageOf: (data: T) => Page<Node> | null | undefined,
): Promise<readonly Node[]> {
  const { data, silent } = await askWhole(operation, variables, pageOf);
  if (!data.nodes || silent.length > 0) throw new Refused('A registry did not answer.', 'SOURCE_UNAVAILABLE');
  return data.nodes;
}

/** Asks for the whole of a list, for what cannot be shown in part: a picture, an order of its own. */
export function useAskWhole<T, V extends { after?: string | null | undefined }, Node>(
  operation: Operation<T, V>,
  variables: Omit<V, 'after'>,
  pageOf: (data: T) => Page<Node> | null | undefined,
): Asked<Whole<T, Node>> {
  useNoteQuestion(operation, variables);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [operation.toString(), variables, 'whole'],
    queryFn: ({ signal }) => askWhole(operation, variables, pageOf, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { answer: error ? undefined : data, problem: error, isRefreshing: isFetching, again: () => void refetch() };
}
