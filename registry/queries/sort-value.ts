import type { Expression } from './conditions.js';

/** What records are sorted by: as the database works it out, and of the values at a record's paths. The two agree. */
export interface SortValue {
  expression: Expression;
  /** Null or undefined where the record has none. */
  read: (valueAt: (path: string) => unknown) => unknown;
}

/** The value at a path. */
export const at = (path: string): SortValue => ({ expression: `$${path}`, read: (valueAt) => valueAt(path) });

/** The first of some fields that has a value. */
export const firstOf = (first: string, ...others: readonly string[]): SortValue => ({
  expression: { $ifNull: [first, ...others].map((path) => `$${path}`) },
  read: (valueAt) => {
    for (const path of [first, ...others]) {
      const value = valueAt(path) ?? null;
      if (value !== null) return value;
    }
    return null;
  },
});

/** A value as `$path` gives it: of each part, where the path leads through a list. */
export function valueAt(record: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    if (!Array.isArray(value)) return within(value, step);
    return value.map((one: unknown) => within(one, step)).filter((own) => own !== undefined);
  }, record);
}

function within(value: unknown, step: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
}
