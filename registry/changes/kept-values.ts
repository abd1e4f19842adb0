/**
 * Values that registries of this process keep until a record changes, by numbers that no other value ever has: whoever
 * passes them on can tell that two are the same without looking into them.
 */
const numbers = new WeakMap<object, number>();
const values = new Map<number, WeakRef<object>>();
const gone = new FinalizationRegistry<number>((number) => values.delete(number));
let last = 0;

/** Gives a value that is kept, and never changed, its number. */
export function numberKept(value: unknown): void {
  if (typeof value !== 'object' || value === null || numbers.has(value)) return;
  last += 1;
  numbers.set(value, last);
  values.set(last, new WeakRef(value));
  gone.register(value, last);
}

/** The number of a kept value, undefined for any other. */
export function keptNumber(value: unknown): number | undefined {
  return typeof value === 'object' && value !== null ? numbers.get(value) : undefined;
}

/** The kept value of a number, undefined where nobody keeps it any more. */
export function keptValue(number: number): object | undefined {
  return values.get(number)?.deref();
}
