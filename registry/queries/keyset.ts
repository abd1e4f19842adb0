import type { PipelineStage } from 'mongoose';
import type { Condition, Expression } from './conditions.js';
import type { SortValues } from './cursor.js';
import { at, type SortValue } from './sort-value.js';

/** One level of an order. Missing values sort last in either direction. */
export interface SortKey {
  by: SortValue;
  direction: 1 | -1;
  missing: string | number;
  /** The field it is, where every record has a value in it: such an order can be read from an index. */
  field?: string;
}

/** Texts and dates from first to last; for numbers, `missing` is one above all. */
export const ascending = (by: string | SortValue, missing: string | number = '\uffff'): SortKey => ({
  by: typeof by === 'string' ? at(by) : by,
  direction: 1,
  missing,
});

/** Texts and dates from last to first; for numbers, `missing` is one below all. */
export const descending = (by: string | SortValue, missing: string | number = ''): SortKey => ({
  by: typeof by === 'string' ? at(by) : by,
  direction: -1,
  missing,
});

/** By a field that every record has a value in, from first to last. */
export const inOrderOf = (field: string): SortKey => ({ ...ascending(field), field });

/** By title, in the Norwegian alphabet. */
export const byTitle = inOrderOf('derived.sortTitle');

/** The order of lists that are read whole. */
export const BY_TITLE: readonly SortKey[] = [byTitle];

/** Ids decide between records that are equal in all else. */
const BY_ID: SortKey = inOrderOf('_id');

/** A pipeline stage that gives each record its sort values as `key`, ending with its id. */
function withSortValues(keys: readonly SortKey[]): PipelineStage.AddFields {
  const values = withId(keys).map(({ by, missing }, level) => [`k${level}`, { $ifNull: [by.expression, missing] }]);
  return { $addFields: { key: Object.fromEntries(values) as Record<string, Expression> } };
}

/** What each level is sorted by: the fields as they are stored, else the values in `key`. */
function sortedBy(keys: readonly SortKey[]): [string, 1 | -1][] {
  const all = withId(keys);
  const isStored = all.every(({ field }) => field !== undefined);
  return all.map(({ field = '', direction }, level) => [isStored ? field : `key.k${level}`, direction]);
}

/**
 * Pipeline stages that give each record its sort values as `key` and sort by them; with a page, only its rows. An order
 * of stored fields is read from an index as far as the page goes; any other is worked out for every record.
 */
export function sortStages(
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
  return isStored ? [...cut, withSortValues(keys)] : [withSortValues(keys), ...cut];
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

/** The keys with the id, which decides last. */
export const withId = (keys: readonly SortKey[]): readonly SortKey[] => [...keys, BY_ID];

/** The same order for sort values that are in memory: below 0 where the first comes first. */
export function compareInOrder(keys: readonly SortKey[]): (a: SortValues, b: SortValues) => number {
  const directions = withId(keys).map(({ direction }) => direction);
  return (a, b) => {
    for (const [level, direction] of directions.entries()) {
      const [one = '', other = ''] = [a[level], b[level]];
      if (one !== other) return one < other ? -direction : direction;
    }
    return 0;
  };
}
