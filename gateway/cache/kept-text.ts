import { keptNumber, keptValue } from '../../registry/changes/kept-values.js';
import type { Data } from '../plan-executor/index.js';

/** Stands for a value that its registry keeps. */
const KEPT = '\u0000kept';

/** An object as text, with the numbers of what its registry keeps in place of that: facts of all records are large. */
export function toText(object: unknown): string {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return JSON.stringify(object ?? null);
  const kept = Object.entries(object).flatMap(([name, value]): [string, object][] => {
    const number = keptNumber(value);
    return number === undefined ? [] : [[name, { [KEPT]: number }]];
  });
  return JSON.stringify(kept.length > 0 ? { ...object, ...Object.fromEntries(kept) } : object);
}

/** The object of such a text; undefined where something in it is no longer kept. */
export function ofText(text: string): unknown {
  const object = JSON.parse(text) as unknown;
  if (!text.includes('\\u0000kept') || typeof object !== 'object' || object === null) return object;
  for (const [name, value] of Object.entries(object)) {
    if (typeof value !== 'object' || value === null || !(KEPT in value)) continue;
    const kept = keptValue((value as { [KEPT]: number })[KEPT]);
    if (kept === undefined) return undefined;
    (object as Data)[name] = kept;
  }
  return object;
}
