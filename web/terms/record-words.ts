import { use, type Usable } from 'react';
import type { Language } from '../addresses';
import { fieldName, type KindWords, type RecordWords } from '../../values/record-words';
import { useLanguage } from './language';

const files = import.meta.glob<{ default: RecordWords }>('/records/words.*.json');
const loaded = new Map<Language, Promise<RecordWords>>();

/** The words for all kinds of records in a language. */
function loadWords(language: Language): Promise<RecordWords> {
  const known = loaded.get(language);
  if (known) return known;
  const words = Promise.resolve(files[`/records/words.${language}.json`]?.()).then((file) => file?.default ?? {});
  loaded.set(language, words);
  return words;
}

/** What people are told of a kind, by its type in the graph; suspends until the words are there. */
export function useRecordWords(): (kind: string) => KindWords | undefined {
  const words = use(loadWords(useLanguage()) as Usable<RecordWords>);
  return (kind) => words[kind];
}

/** Names fields of any kind, once the words are there: for what does not wait on the page. */
export async function loadFieldNames(language: Language): Promise<(kind: string, path: string) => string> {
  const words = await loadWords(language);
  return (kind, path) => fieldName(words[kind], path);
}

/** Names fields of a kind of records, as inputs name them; suspends until the words are there. */
export function useFieldNames(kind: string): (path: string) => string {
  const words = useRecordWords()(kind);
  return (path) => fieldName(words, path);
}
