/** Numbers that look random and are the same for the same words: what is made of them can be made again. */
export class Random {
  private state: number;

  constructor(...words: readonly (string | number)[]) {
    // FNV-1a
    const bytes = Buffer.from(words.join('/'));
    this.state = bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 16_777_619), 2_166_136_261);
  }

  /** From 0 up to 1; Mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to a limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Whether something happens that does so this often: 0.2 is once in five times. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  of<T>(values: readonly T[]): T {
    if (values.length === 0) throw new Error('There is nothing to choose from.');
    return values[this.below(values.length)] as T;
  }
}
