import type { Store } from '../../registry/records/store.js';
import { Vocabulary } from './vocabulary.js';

/** Enough records to tell the words of a kind by. */
const SAMPLE = 1000;

/** The words of the titles of some kinds, by language. */
export class TitleWords {
  private readonly kinds = new Map<string, Promise<ReadonlyMap<string, Vocabulary>>>();

  constructor(private readonly titleOf: (collection: string) => string) {}

  /** By language; under an empty one where titles have none. */
  of(store: Store<object>): Promise<ReadonlyMap<string, Vocabulary>> {
    const { collection } = store.kind;
    const words = this.kinds.get(collection) ?? this.read(store);
    this.kinds.set(collection, words);
    return words;
  }

  private async read(store: Store<object>): Promise<ReadonlyMap<string, Vocabulary>> {
    const words = new Map<string, Vocabulary>();
    const ids = (await store.idsNowOrThen({})).sort();
    const step = Math.ceil(ids.length / SAMPLE);
    const title = this.titleOf(store.kind.collection);
    for (const row of await store.byIds(ids.filter((_, index) => index % step === 0))) {
      for (const [language, text] of textsOf((row as Record<string, unknown>)[title])) {
        const known = words.get(language) ?? new Vocabulary();
        known.add(text);
        words.set(language, known);
      }
    }
    return words;
  }
}

/** The texts of a title, by language. */
export function textsOf(title: unknown): [language: string, text: string][] {
  if (typeof title === 'string') return [['', title]];
  const texts = Object.entries((title ?? {}) as Record<string, unknown>);
  return texts.flatMap(([language, text]) => (typeof text === 'string' ? [[language, text]] : []));
}
