import type { PipelineStage } from 'mongoose';
import type { Condition, Expression } from './conditions.js';
import type { SortValues } from './cursor.js';

/** One level of an order. Missing values sort last in either direction. */
export interface SortKey {
  by: Expression;
  direction: 1 | -1;
  missing: string | number;
  /** The field it is, where every record has a value in it: such an order can be read from an index. */
  field?: string;
}

/** Texts and dates from first to last; for numbers, `missing` is one above all. */
export const ascending = (by: Expression, missing: string | number = '\uffff'): SortKey => ({
  by,
  direction: 1,
  missing,
});

/** Texts and dates from last to first; for numbers, `missing` is one below all. */
export const descending = (by: Expression, missing: string | number = ''): SortKey => ({ by, direction: -1, missing });

/** By a field that every record has a value in, from first to last. */
export const inOrderOf = (field: string): SortKey => ({ ...ascending(`$${field}`), field });

/** By title, in the Norwegian alphabet. */
export const byTitle = inOrderOf('derived.sortTitle');

/** Ids decide between records that are equal in all else. */
const BY_ID: SortKey = inOrderOf('_id');

/** A pipeline stage that gives each record its sort values as `key`, ending with its id. */
function keyed(keys: readonly SortKey[]): PipelineStage.AddFields {
  const values = [...keys, BY_ID].map(({ by, missing }, level) => [`k${level}`, { $ifNull: [by, missing] }]);
  return { $addFields: { key: Object.fromEntries(values) as Record<string, Expression> } };
}

/** What each level is sorted by: the fields as they are stored, else the values in `key`. */
function sortedBy(keys: readonly SortKey[]): [string, 1 | -1][] {
  const all = [...keys, BY_ID];
  const isStored = all.every(({ field }) => field !== undefined);
  return all.map(({ field = '', direction }, level) => [isStored ? field : `key.k${level}`, direction]);
}

/**
 * Pipeline stages that give each record its sort values as `key` and sort by them; with a page, only its rows. An order
 * of stored fields is read from an index as far as the page goes; any other is worked out for every record.
 */
export function inOrder(
  keys: readonly SortKey[],
  page?: { after: SortValues | null; limit: number },
): PipelineStage.FacetPipelineStage[] {
  const fields = sortedBy(keys);
  const cut: PipelineStage.FacetPipelineStage[] = [
    ...(page?.after ? [{ $match: comesAfter(fields, page.after) }] : []),
    { $sort: Object.fromEntries(fields) },
    ...(page ? [{ $limit: page.limit }] : []),
  ];
  const isStored = fields.every(([field]) => !field.startsWith('key.'));
  return isStored ? [...cut, keyed(keys)] : [keyed(keys), ...cut];
}

/** Rows that come after the given sort values. */
function comesAfter(fields: readonly (readonly [string, 1 | -1])[], values: SortValues): Condition {
  return {
    $or: fields.map(([field, direction], level) => ({
      ...Object.fromEntries(values.slice(0, level).map((value, above) => [fields[above]?.[0] ?? '', value])),
      [field]: { [direction === 1 ? '$gt' : '$lt']: values[level] },
    })),
  };
}

/** The same rule as `comesAfter`, for rows that are in memory in the database's order. */
export function comesAfterInMemory(keys: readonly SortKey[], row: SortValues, values: SortValues): boolean {
  for (const [level, value] of values.entries()) {
    const own = row[level];
    if (own === undefined || own === value) continue;
    return (keys[level]?.direction ?? 1) === 1 ? own > value : own < value;
  }
  return false;
}
