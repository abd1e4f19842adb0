/** An object of an answer. Where values come from a subgraph, only own properties count. */
export type Data = Record<string, unknown>;

/** Response names that every object has by its prototype; clients may choose any of them as an alias. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value under a name; undefined where the object has none of its own. */
export function own(data: Data, name: string): unknown {
  return INHERITED.has(name) && !Object.hasOwn(data, name) ? undefined : data[name];
}

/** Sets a value under a name, whatever the name is. */
export function setOwn(data: Data, name: string, value: unknown): void {
  if (INHERITED.has(name) && !Object.hasOwn(data, name))
    Object.defineProperty(data, name, { value, configurable: true, enumerable: true, writable: true });
  else data[name] = value;
}

/**
 * Merges what a later fetch says of an object into it, in place: objects and lists of the same length field by
 * field, anything else by the later value. Parts of `source` become parts of `target`.
 */
export function merge(target: Data, source: Data): void {
  for (const name of Object.keys(source)) {
    const given = source[name];
    if (given === undefined) continue;
    const known = own(target, name);
    if (known === given) continue;
    if (isData(given) && isData(known)) merge(known, given);
    else if (Array.isArray(given) && Array.isArray(known) && given.length === known.length) mergeItems(known, given);
    else setOwn(target, name, given);
  }
}

function mergeItems(target: unknown[], source: readonly unknown[]): void {
  for (let index = 0; index < source.length; index += 1) {
    const known = target[index];
    const given = source[index];
    if (isData(known) && isData(given)) merge(known, given);
    else target[index] = given;
  }
}

/** A copy of a value of an answer, with nothing in common. */
export function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copy);
  const copied: Data = {};
  for (const name of Object.keys(value)) setOwn(copied, name, copy((value as Data)[name]));
  return copied;
}
