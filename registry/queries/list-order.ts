import { relevance } from './search.js';
import type { SortKey } from './sort-keys.js';

/** The arguments that every list has: words to search, the registry's own filter and its orders. */
export interface Selection<Filter, Order> {
  search?: string | null;
  filter?: Filter | null;
  orderBy?: Order | null;
}

/** The order a list is asked for: the given one, RELEVANCE where there is a search, else the usual one. */
export function listOrder<O extends string>(
  orders: Record<O, readonly SortKey[]>,
  orderBy: O | 'RELEVANCE' | null | undefined,
  search: string | null | undefined,
  usual: O,
): { order: string; keys: readonly SortKey[] } {
  const order = orderBy ?? (search?.trim() ? 'RELEVANCE' : usual);
  return { order, keys: order === 'RELEVANCE' ? relevance(search) : orders[order] };
}
