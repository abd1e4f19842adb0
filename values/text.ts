import { stemmer } from '@orama/stemmers/norwegian';

/** A text by language, as the registries keep titles and labels. */
export interface Localized {
  nb?: string | null;
  nn?: string | null;
  en?: string | null;
  sv?: string | null;
  da?: string | null;
}

/** Order in which a text is shown when the reader's language is missing. */
export const LANGUAGES = ['nb', 'nn', 'en', 'sv', 'da'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first language of `prefer` that the text has, else the first of LANGUAGES. */
export function bestLanguage(text: Localized, prefer: readonly Language[] = []): Language {
  return [...prefer, ...LANGUAGES].find((language) => text[language]) ?? 'nb';
}

/** The text in its best language, '' where it has none. */
export function bestText(text: Localized, prefer: readonly Language[] = []): string {
  return text[bestLanguage(text, prefer)] ?? '';
}

/** Every language's text, for search. */
export function allTexts(text: Localized): string[] {
  return LANGUAGES.flatMap((language) => text[language] ?? []);
}

const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', ð: 'd', þ: 'th', ß: 'ss', đ: 'd', ł: 'l' };

/** Words as written, in lower case. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** A word without accents or Norwegian letters; signs such as ½ give several. */
function fold(word: string): string[] {
  const plain = word
    .replace(/[æøðþßđł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/aa/g, 'a');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A text as words without case, accents or Norwegian letters, so that *handhygiene*,
 * *haandhygiene* and *Håndhygiene* are one word.
 */
export function foldedWords(text: string): string[] {
  return wordsOf(text).flatMap(fold);
}

/** The distinct folded words of several texts, as stored with a record. */
export function searchWords(texts: readonly (string | null | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => foldedWords(text ?? '')))];
}

const SHORTEST_STEM = 4;

/**
 * What a stored word must begin with to match each word of a query: the word itself, or its stem
 * (Snowball's Norwegian, which knows nynorsk endings too) where that has four letters or more.
 * One entry for each query word, each a list of alternatives.
 */
export function queryPrefixes(query: string): string[][] {
  return wordsOf(query).flatMap((word) => {
    const [full, ...more] = fold(word);
    if (full === undefined) return [];
    if (more.length > 0) return [full, ...more].map((part) => [part]);
    const stem = fold(stemmer(word)).join('');
    if (stem.length < SHORTEST_STEM) return [[full]];
    return [full.startsWith(stem) ? [stem] : [full, stem]];
  });
}

/** Sorts after z in this order, as the Norwegian alphabet ends. */
const ALPHABET_END: Record<string, string> = { æ: 'z{', ä: 'z{', ø: 'z|', ö: 'z|', å: 'z}' };

/** A key whose plain string order is the Norwegian alphabet's; the embedded engine has no such collation. */
export function sortKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/aa/g, 'å')
    .replace(/[æäøöå]/g, (letter) => ALPHABET_END[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9{|}]+/g, ' ')
    .trim();
}
