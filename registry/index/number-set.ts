/** A set of small whole numbers: one bit each. Sets of one index have the same capacity, and none is changed once it is shared. */
export class NumberSet {
  private readonly words: Uint32Array;

  /** An empty set of numbers below `capacity`. */
  constructor(readonly capacity: number) {
    this.words = new Uint32Array(Math.ceil(capacity / 32));
  }

  static of(capacity: number, numbers: Iterable<number>): NumberSet {
    const set = new NumberSet(capacity);
    for (const number of numbers) set.add(number);
    return set;
  }

  add(number: number): void {
    const index = number >>> 5;
    this.words[index] = (this.words[index] ?? 0) | (1 << (number & 31));
  }

  has(number: number): boolean {
    return ((this.words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  get size(): number {
    let size = 0;
    for (let index = 0; index < this.words.length; index += 1) {
      // Bits counted in parallel, pairs first.
      let word = this.words[index] ?? 0;
      word -= (word >>> 1) & 0x55555555;
      word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
      size += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
    }
    return size;
  }

  /** How many of some numbers are in it. */
  countOf(numbers: readonly number[]): number {
    let count = 0;
    for (const number of numbers) if (this.has(number)) count += 1;
    return count;
  }

  and(other: NumberSet): NumberSet {
    return this.with(other, (a, b) => a & b);
  }

  or(other: NumberSet): NumberSet {
    return this.with(other, (a, b) => a | b);
  }

  without(other: NumberSet): NumberSet {
    return this.with(other, (a, b) => a & ~b);
  }

  /** Its numbers, smallest first. */
  numbers(): number[] {
    const found: number[] = [];
    for (let index = 0; index < this.words.length; index += 1) {
      for (let word = this.words[index] ?? 0; word !== 0; word &= word - 1) {
        found.push(index * 32 + 31 - Math.clz32(word & -word));
      }
    }
    return found;
  }

  private with(other: NumberSet, combine: (a: number, b: number) => number): NumberSet {
    const made = new NumberSet(this.capacity);
    for (let index = 0; index < this.words.length; index += 1) {
      made.words[index] = combine(this.words[index] ?? 0, other.words[index] ?? 0);
    }
    return made;
  }
}
