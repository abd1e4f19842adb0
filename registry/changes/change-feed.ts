import { decodeCursor, encodeCursor } from '../queries/cursor.js';
import { type ChangeSelection, type ChangeRows, type Place, type ChangeRow, newestFirst } from './history.js';

/** Which changes a feed has; travels between registries as its key. */
export interface ChangeQuestion extends ChangeSelection {
  /** Rows on the page. */
  first: number;
}

/** A feed's question, with what the registries gave, each in a field of its own. */
export interface ChangeFeedRequest {
  question: ChangeQuestion;
  [given: `${string}Changes`]: ChangeRows | null | undefined;
}

const ORDER = 'NEWEST';

/** The place in a cursor. */
export function placeOf(cursor: string): Place {
  const [at, id] = decodeCursor(cursor, ORDER, 2);
  return { at: String(at), id: String(id) };
}

/** The page that the rows of several registries make together, each of which gave one row more than the page has. */
export function pageOf(rows: readonly ChangeRow[], { first, after }: ChangeQuestion) {
  const page = rows.toSorted(newestFirst).slice(0, first);
  const edges = page.map((node) => ({ cursor: encodeCursor(ORDER, [node.at, node.id]), node }));
  return {
    edges,
    nodes: page,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
