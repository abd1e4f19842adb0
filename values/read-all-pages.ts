/** A page of a list, as a connection of the graph has it. */
export interface ListPage<Node> {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  nodes: readonly Node[];
}

/**
 * Reads the rows of a list page by page to its end. `readPage` gives the page after a cursor, null for the first; it
 * gives nothing where the list is not to be had, and then neither are its rows: null, so that no part of a list passes
 * for the whole.
 */
export async function readAllPages<Node>(
  readPage: (after: string | null) => Promise<ListPage<Node> | null | undefined>,
): Promise<Node[] | null> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const page: ListPage<Node> | null | undefined = await readPage(after);
    if (!page) return null;
    for (const node of page.nodes) nodes.push(node);
    // A page without rows cannot lead on: asking again would never end.
    const leadsOn: boolean = page.pageInfo.hasNextPage && page.nodes.length > 0;
    after = leadsOn ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return nodes;
}
