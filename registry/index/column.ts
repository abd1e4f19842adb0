import { heldValueAt, isText, keyOf, valuesAt, type HeldRecord } from './values-at.js';

/** Records by what they have: from each value to the numbers of the records with it. */
export class Column {
  private readonly postings = new Map<unknown, { value: unknown; numbers: number[] }>();
  private sorted: string[] | null = null;

  /** `read` gives what a record stands under, each value once or more. */
  constructor(private readonly read: (record: HeldRecord) => readonly unknown[]) {}

  add(number: number, record: HeldRecord): void {
    for (const [key, value] of this.keys(record)) this.put(number, key, value);
  }

  /** The record has another version: only what it stands under no longer, or only now, is touched. */
  replace(number: number, before: HeldRecord, after: HeldRecord): void {
    const [old, own] = [this.keys(before), this.keys(after)];
    for (const key of old.keys()) if (!own.has(key)) this.take(number, key);
    for (const [key, value] of own) if (!old.has(key)) this.put(number, key, value);
  }

  private put(number: number, key: unknown, value: unknown): void {
    const posting = this.postings.get(key);
    if (posting) {
      posting.numbers.push(number);
      return;
    }
    this.postings.set(key, { value, numbers: [number] });
    if (isText(key)) this.sorted = null;
  }

  private take(number: number, key: unknown): void {
    const numbers = this.postings.get(key)?.numbers;
    const at = numbers?.indexOf(number) ?? -1;
    if (!numbers || at < 0) return;
    // Their order says nothing: the last takes the place.
    numbers[at] = numbers.at(-1) ?? number;
    numbers.pop();
    if (numbers.length > 0) return;
    this.postings.delete(key);
    if (isText(key)) this.sorted = null;
  }

  /** The records that have a value. */
  with(value: unknown): readonly number[] {
    return this.postings.get(keyOf(value))?.numbers ?? [];
  }

  /** Each value that a record has, with the records. */
  all(): Iterable<{ value: unknown; numbers: readonly number[] }> {
    return this.postings.values();
  }

  /** The records with a text that begins so. */
  *beginningWith(prefix: string): Iterable<readonly number[]> {
    this.sorted ??= [...this.postings.keys()].filter(isText).sort(byCode);
    let low = 0;
    for (let high = this.sorted.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (byCode(this.sorted[middle] ?? '', prefix) < 0) low = middle + 1;
      else high = middle;
    }
    for (; this.sorted[low]?.startsWith(prefix); low += 1) yield this.with(this.sorted[low]);
  }

  private keys(record: HeldRecord): Map<unknown, unknown> {
    return new Map(this.read(record).map((value) => [keyOf(value), value]));
  }
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By whatever a condition on a path compares with; words of a record are never compared as a whole. */
export const columnOf = (path: string): Column =>
  new Column(
    path.startsWith('derived.')
      ? (record) => valuesAt(record, path).filter((value) => !Array.isArray(value))
      : (record) => valuesAt(record, path),
  );

/** By the values of several paths together, lists as a whole. */
export const combinationsOf = (paths: readonly string[]): Column =>
  new Column((record) => [paths.map((path) => heldValueAt(record, path) ?? null)]);
