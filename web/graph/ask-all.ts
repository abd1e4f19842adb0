import { ask, Refused, type Operation } from './ask';

/** One page of a list. */
interface Page<Node> {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  nodes: readonly Node[];
}

/**
 * Reads a list from beginning to end, page by page: for exports of all that a filter gives. A registry that does not
 * answer makes it fail, so that nothing incomplete is taken for the whole.
 */
export async function askAll<T, V extends { after?: string | null | undefined }, Node>(
  operation: Operation<T, V>,
  variables: Omit<V, 'after'>,
  pageOf: (data: T) => Page<Node> | null | undefined,
): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { data, silent } = await ask(operation, { ...variables, after } as V);
    const page = pageOf(data);
    if (!page || silent.length > 0) throw new Refused('A registry did not answer.', 'SOURCE_UNAVAILABLE');
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor ?? null;
  }
}
