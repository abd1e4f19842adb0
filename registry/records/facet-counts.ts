import type { Conditions } from '../queries/conditions.js';
import type { Store } from './store.js';

/** Values with the number of rows of a list that have each; null stands for no value. */
export type ValueCounts = { value: string | null; count: number }[];

/** Counts values that were computed, largest count first. */
export function tally(values: readonly string[]): ValueCounts {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return largestFirst(counts);
}

/** Counts rows by the values of fields; a row counts once for each value that `reaches` gives for what it has. */
export async function countValues(
  store: Store<object>,
  conditions: Conditions,
  name: string,
  fields: readonly string[],
  reaches: (value: string) => string[] = (value) => [value],
): Promise<ValueCounts> {
  const counts = new Map<string | null, number>();
  for (const { values, count } of await store.combinations(conditions, name, fields)) {
    const present = values.filter((value) => typeof value === 'string' || typeof value === 'number');
    const reached = present.length === 0 ? [null] : new Set(present.flatMap((value) => reaches(String(value))));
    for (const value of reached) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return largestFirst(counts);
}

function largestFirst(counts: ReadonlyMap<string | null, number>): ValueCounts {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}
