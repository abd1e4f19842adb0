import { use, type Usable } from 'react';
import type { Language } from '../addresses';
import { useLanguage } from './language';

/** What people are told of a field. */
export interface FieldWords {
  label: string;
  help?: string;
  /** A value as somebody would write it. */
  example?: string;
  /** Fields of a part. */
  fields?: Readonly<Record<string, FieldWords>>;
}

/** What people are told of a kind of records. */
export interface KindWords {
  name: string;
  plural: string;
  groups: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, FieldWords>>;
}
type Words = Readonly<Record<string, KindWords>>;

const files = import.meta.glob<{ default: Words }>('/records/words.*.json');
const loaded = new Map<Language, Promise<Words>>();

/** The words for all kinds of records in a language. */
function loadWords(language: Language): Promise<Words> {
  const known = loaded.get(language);
  if (known) return known;
  const words = Promise.resolve(files[`/records/words.${language}.json`]?.()).then((file) => file?.default ?? {});
  loaded.set(language, words);
  return words;
}

/** What people are told of a kind, by its type in the graph; suspends until the words are there. */
export function useRecordWords(): (kind: string) => KindWords | undefined {
  const words = use(loadWords(useLanguage()) as Usable<Words>);
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

/** The words for a field; one of a part has the path `chapters.title` or `chapters.0.title`. */
export function fieldWords(words: Pick<KindWords, 'fields'> | undefined, path: string): FieldWords | undefined {
  const [first = '', ...within] = path.split('.').filter((step) => !/^\d+$/.test(step));
  return within.reduce((field, step) => field?.fields?.[step], words?.fields[first]);
}

/** The name of a field: `Kapitler 1: Tittel` for one of a part. One without words is named as the graph does. */
export function fieldName(words: KindWords | undefined, path: string): string {
  const steps = path.split('.');
  const names = steps.map((step, index) =>
    /^\d+$/.test(step)
      ? ` ${Number(step) + 1}`
      : `${index === 0 ? '' : ': '}${fieldWords(words, steps.slice(0, index + 1).join('.'))?.label ?? step}`,
  );
  return names.join('');
}
