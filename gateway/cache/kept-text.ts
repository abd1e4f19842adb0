import { keptNumber, keptValue } from '../../registry/changes/kept-values.js';
import type { Data } from '../plan-executor/index.js';

/** Stands for a value that its registry keeps. */
const KEPT = '\u0000kept';

/**
 * An object as text, with the numbers of what its registry keeps in place of that: facts of all records are large. Null
 * for one that is longer than so many characters, about: what is not worth a text is not made into one.
 */
export function toText(object: unknown, longest: number): string | null {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    return roomAfter(object, longest) < 0 ? null : JSON.stringify(object ?? null);
  }
  const kept: Data = {};
  let room = longest;
  for (const [name, value] of Object.entries(object)) {
    const number = keptNumber(value);
    if (number !== undefined) kept[name] = { [KEPT]: number };
    room = roomAfter(number === undefined ? value : null, room - name.length);
    if (room < 0) return null;
  }
  return JSON.stringify({ ...object, ...kept });
}

/** What is left of some room, in characters, after a value's text, about; less than nothing as soon as it is too long. */
function roomAfter(value: unknown, room: number): number {
  if (typeof value === 'string') return room - value.length - 3;
  if (typeof value !== 'object' || value === null) return room - 5;
  if (Array.isArray(value)) {
    let left = room - 2;
    for (let index = 0; index < value.length && left >= 0; index += 1) left = roomAfter(value[index], left);
    return left;
  }
  let left = room - 2;
  for (const name in value) {
    left = roomAfter((value as Data)[name], left - name.length - 3);
    if (left < 0) return left;
  }
  return left;
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
