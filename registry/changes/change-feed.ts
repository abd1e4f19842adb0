import { decodeCursor, encodeCursor } from '../queries/cursor.js';
import { userInputError } from '../../platform/errors.js';
import { newestFirst, type ChangePosition, type ChangeRow, type ChangeRows } from './change-row.js';
import type { ChangeSelection } from './history.js';

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
/** How the log writes moments. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The place in a cursor. */
export function positionOf(cursor: string): ChangePosition {
  const [at, id] = decodeCursor(cursor, ORDER, 2).map(String) as [string, string];
  if (MOMENT.test(at) && id.split('/').length === 4) return { at, id };
  throw userInputError('after', `"${cursor}" is not a cursor of this list. Use endCursor of the page before.`);
}

/** The page that the rows of several registries make together, each of which gave one row more than the page has. */
export function feedPage(rows: readonly ChangeRow[], { first, after }: ChangeQuestion) {
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
