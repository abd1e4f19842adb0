import { valueAt } from '../queries/sort-value.js';

/** A stored record, as the database has it. */
export type StoredRecord = { _id: string; version: number; archived: boolean } & Record<string, unknown>;

/** A record in memory: as those who read get it, and what is derived from it for search and orders. */
export interface HeldRecord {
  readonly row: { readonly id: string; readonly version: number; readonly archived: boolean } & Readonly<
    Record<string, unknown>
  >;
  readonly derived: unknown;
}

/** A stored record of a type, as it is held. The federation library writes the type on what it is given, unless it is there. */
export function heldRecord({ _id: id, derived, ...fields }: StoredRecord, type: string): HeldRecord {
  return { row: Object.defineProperty({ ...fields, id }, '__typename', { value: type }), derived };
}

/** Where a path of the database leads in a record in memory. */
function startOf({ row, derived }: HeldRecord, path: string): [object, string] {
  if (path === '_id') return [row, 'id'];
  return path.startsWith('derived.') ? [{ derived }, path] : [row, path];
}

/** The value at a path of a record in memory. */
export function heldValueAt(record: HeldRecord, path: string): unknown {
  return valueAt(...startOf(record, path));
}

/**
 * What conditions on a path compare with, as MongoDB does: the value, each element of a list, and the list as a
 * whole; through lists of parts, those of each. Nothing there is null.
 */
export function valuesAt(record: HeldRecord, path: string): unknown[] {
  const found: unknown[] = [];
  const [start, at] = startOf(record, path);
  collect(start, at.split('.'), 0, found);
  return found.length === 0 ? [null] : found;
}

function collect(value: unknown, steps: readonly string[], at: number, found: unknown[]): void {
  const step = steps[at];
  if (step === undefined) {
    if (Array.isArray(value)) for (const one of value) found.push(one ?? null);
    found.push(value ?? null);
  } else if (Array.isArray(value)) {
    for (const one of value) collect(one, steps, at, found);
  } else if (typeof value === 'object' && value !== null) {
    collect((value as Record<string, unknown>)[step], steps, at + 1, found);
  } else {
    found.push(null);
  }
}

/** Begins the keys of what is made of several values. */
const WHOLE = '\u0000';

/** A value as the key of a map: itself, or the text of what is made of several. */
export function keyOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? `${WHOLE}${JSON.stringify(value)}` : (value ?? null);
}

/** Whether a key is of a text. */
export function isText(key: unknown): key is string {
  return typeof key === 'string' && !key.startsWith(WHOLE);
}
