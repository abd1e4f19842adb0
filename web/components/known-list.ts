import type { UnavailableRegistry } from '../api/graph-fetch';

/**
 * A list that rules derive from several registries, such as findings; null where it cannot be known. Without one of the
 * registries nothing may be certain enough for the list, so that an empty one does not say that there is nothing.
 */
export function knownList<List extends { totalCount: number }>(
  list: List | null | undefined,
  unavailable: readonly UnavailableRegistry[] = [],
): List | null {
  return list && (list.totalCount > 0 || unavailable.length === 0) ? list : null;
}
