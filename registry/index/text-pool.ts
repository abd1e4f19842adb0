/** Longest text that stands alone and is likely to come again: a code, a date. */
const SHORT = 16;

/**
 * Texts that many records have, each kept once: of lists (words, ids that are named) and short ones. A text that was
 * read of the database is one of its own otherwise, and most of the memory that records take.
 */
export class TextPool {
  private readonly texts = new Map<string, string>();

  /** Puts the pooled texts in place of a value's own, and makes the value and all within it unchangeable. */
  share<T>(value: T): T {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
    const isList = Array.isArray(value);
    for (const [name, own] of Object.entries(value)) {
      if (typeof own !== 'string') this.share(own);
      else if (isList || own.length <= SHORT) (value as Record<string, unknown>)[name] = this.one(own);
    }
    return Object.freeze(value);
  }

  private one(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    this.texts.set(text, text);
    return text;
  }
}
