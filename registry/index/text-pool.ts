/** Longest text that stands alone and is likely to come again: a code, a date. */
const SHORT = 16;

/** Longest list of texts that is likely to come again: topics, audiences, languages. */
const FEW = 12;

/**
 * Texts that many records have, each kept once: of lists (words, ids that are named) and short ones. A text that was
 * read of the database is one of its own otherwise, and most of the memory that records take. Short lists of texts are
 * kept once, too, so that records with the same topics have the very same list of them.
 */
export class TextPool {
  private readonly texts = new Map<string, string>();
  private readonly lists = new Map<string, readonly unknown[]>();

  /** Puts pooled texts and lists in place of a value's own, and makes it and all within it unchangeable. */
  share<T>(value: T): T {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
    const isList = Array.isArray(value);
    for (const [name, own] of Object.entries(value)) {
      if (typeof own !== 'string') (value as Record<string, unknown>)[name] = this.share(own);
      else if (isList || own.length <= SHORT) (value as Record<string, unknown>)[name] = this.one(own);
    }
    Object.freeze(value);
    return isList ? (this.oneList(value as readonly unknown[]) as T) : value;
  }

  private oneList(list: readonly unknown[]): readonly unknown[] {
    if (list.length > FEW || !list.every((one) => typeof one === 'string')) return list;
    const name = list.join('\u0000');
    const known = this.lists.get(name);
    if (!known) this.lists.set(name, list);
    // Lists that differ may join to one name.
    return known?.length === list.length && known.every((one, index) => one === list[index]) ? known : list;
  }

  private one(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    this.texts.set(text, text);
    return text;
  }
}
