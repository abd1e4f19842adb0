const FIRST_CAPACITY = 1024;

/** A list of small whole numbers, four bytes each, however many come. */
export class GrowingNumbers {
  private held = new Uint32Array(FIRST_CAPACITY);
  length = 0;

  add(number: number): void {
    if (this.length === this.held.length) {
      const larger = new Uint32Array(2 * this.length);
      larger.set(this.held);
      this.held = larger;
    }
    this.held[this.length] = number;
    this.length += 1;
  }

  at(index: number): number {
    return this.held[index] ?? 0;
  }

  /** What has come so far, and nothing more. */
  whole(): Uint32Array {
    return this.held.slice(0, this.length);
  }
}
