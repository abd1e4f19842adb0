import { stemmer } from '@orama/stemmers/norwegian';

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
