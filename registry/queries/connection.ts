import { checkedPageSize, decodeCursor, encodeCursor, type SortValues } from './cursor.js';
import type { Conditions } from './conditions.js';
import type { SortKey } from './keyset.js';
import { userInputError } from '../../platform/errors.js';
import { once } from '../../platform/once.js';

/** What a list is: which rows, in which order. */
export interface ListQuery {
  conditions: Conditions;
  order: string;
  keys: readonly SortKey[];
}

/** Which part of a list. */
export interface Paging {
  first: number;
  after?: string | null;
}

/** A Relay connection; each part asks the database only when the query asks for it. */
export interface Connection<Node> {
  nodes: () => Promise<Node[]>;
  edges: () => Promise<{ cursor: string; node: Node }[]>;
  pageInfo: () => Promise<{
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  }>;
  totalCount: () => Promise<number>;
}

interface Page<Node> {
  order: string;
  hasPreviousPage: boolean;
  page: () => Promise<{ row: Node; key: SortValues }[]>;
  hasNextPage: () => Promise<boolean>;
  totalCount: () => Promise<number>;
}

/** The Relay view of a page. */
export function connection<Node>({
  order,
  hasPreviousPage,
  page,
  hasNextPage,
  totalCount,
}: Page<Node>): Connection<Node> {
  const edges = once(async () =>
    (await page()).map(({ row, key }) => ({ cursor: encodeCursor(order, key), node: row })),
  );
  return {
    edges,
    nodes: async () => (await edges()).map(({ node }) => node),
    totalCount,
    pageInfo: async () => {
      const cursors = (await edges()).map(({ cursor }) => cursor);
      return {
        hasNextPage: await hasNextPage(),
        hasPreviousPage,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      };
    },
  };
}

/** How much of a list that is computed whole is asked for, and after which row, by its name. */
export function stretchOf(order: string, { first, after }: Paging): { size: number; last: string | undefined } {
  const size = checkedPageSize(first);
  const [last] = after ? decodeCursor(after, order, 1) : [];
  return { size, last: last === undefined ? undefined : String(last) };
}

/** Where a page stands in a list that is computed whole; `start` is null where the row that it comes after is not there. */
interface Standing<T> {
  order: string;
  nameOf: (row: T) => string;
  start: number | null;
  totalCount: number;
}

/** The Relay view of the rows of a page. */
export function pageOf<T>(rows: readonly T[], { order, nameOf, start, totalCount }: Standing<T>) {
  // Starting over would repeat rows without a word.
  if (start === null)
    throw userInputError('after', 'names a row that is no longer in the list: ask for the first page again.');
  const edges = rows.map((node) => ({ cursor: encodeCursor(order, [nameOf(node)]), node }));
  return {
    edges,
    nodes: [...rows],
    totalCount,
    pageInfo: {
      hasNextPage: start + rows.length < totalCount,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A page of a list that is computed whole: its rows stand in order, each under a name of its own. */
export function pageInMemory<T>(rows: readonly T[], order: string, nameOf: (row: T) => string, paging: Paging) {
  const { size, last } = stretchOf(order, paging);
  const before = last === undefined ? 0 : rows.findIndex((row) => nameOf(row) === last) + 1;
  const start = last !== undefined && before === 0 ? null : before;
  const page = start === null ? [] : rows.slice(start, start + size);
  return pageOf(page, { order, nameOf, start, totalCount: rows.length });
}
