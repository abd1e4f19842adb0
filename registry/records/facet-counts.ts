import type { Conditions } from '../queries/conditions.js';

/** Rows that can be counted by the values of their fields (`Store`). */
export interface CountableRows {
  combinations: (
    conditions: Conditions,
    property: string,
    fields: readonly string[],
  ) => Promise<{ values: unknown[]; count: number }[]>;
}

/** Values with the number of rows of a list that have each; null stands for no value. */
export type ValueCounts = { value: string | null; count: number }[];

/** Counts values that were computed, largest count first. */
export function tally(values: readonly string[]): ValueCounts {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return largestFirst(counts);
}

/** Counts rows by what `countsAs` makes of the values of their fields; a row counts once for each. */
export async function countRows(
  store: CountableRows,
  conditions: Conditions,
  except: string,
  fields: readonly string[],
  countsAs: (values: readonly unknown[]) => readonly (string | null)[],
): Promise<ValueCounts> {
  const counts = new Map<string | null, number>();
  for (const { values, count } of await store.combinations(conditions, except, fields)) {
    for (const value of new Set(countsAs(values))) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return largestFirst(counts);
}

/** Counts rows by the values of fields; a row counts once for each value that `reaches` gives for what it has. */
export function countValues(
  store: CountableRows,
  conditions: Conditions,
  except: string,
  fields: readonly string[],
  reaches: (value: string) => string[] = (value) => [value],
): Promise<ValueCounts> {
  return countRows(store, conditions, except, fields, (values) => {
    const present = values.flat().filter((value) => typeof value === 'string' || typeof value === 'number');
    return present.length === 0 ? [null] : present.flatMap((value) => reaches(String(value)));
  });
}

function largestFirst(counts: ReadonlyMap<string | null, number>): ValueCounts {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}
