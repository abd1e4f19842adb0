import { isDeepStrictEqual } from 'node:util';

/** A field that two versions of a record have different values in; null stands for no value. */
export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
}

/** What a record is known by, and what the store keeps beside its fields. */
const NOT_FIELDS = new Set(['id', 'version', 'archived']);

/** No value and an empty list are the same: nothing is recorded. */
function valueOf(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? null : (value ?? null);
}

/** The fields that differ between two versions of a record; null stands for no version. */
export function diffRecords(before: object | null, after: object | null): FieldDifference[] {
  const [old, now] = [before ?? {}, after ?? {}] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => !NOT_FIELDS.has(field) && !isDeepStrictEqual(valueOf(old[field]), valueOf(now[field])))
    .map((field) => ({ field, before: old[field] ?? null, after: now[field] ?? null }));
}
