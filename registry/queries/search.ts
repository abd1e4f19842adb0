import { userInputError } from '../../platform/errors.js';
import { oddCharacterIn } from '../../values/plain-text.js';
import type { Condition, Expression } from './conditions.js';
import { queryPrefixes } from './search-words.js';
import { type SortKey, byTitle } from './keyset.js';
import type { SortValue } from './sort-value.js';

/** Every word of the search begins a stored word of the record. */
export function searchConditions(search: string | null | undefined): Condition[] {
  return prefixesOf(search).map((prefixes) => ({
    $or: prefixes.map((prefix) => ({ 'derived.words': { $regex: `^${prefix}` } })),
  }));
}

/** Each word is a condition of its own; more than this is no question of a person's. */
const MAX_WORDS = 20;
/** The longest word of a search; the longest of Norwegian dictionaries have half as many letters. */
const MAX_LETTERS = 100;
/** Looked at before the words are: to find these takes time for each. */
const MAX_CHARACTERS = 2000;
function prefixesOf(search: string | null | undefined): string[][] {
  if (!search?.trim()) return [];
  if (search.length > MAX_CHARACTERS)
    throw userInputError('search', `may have ${MAX_CHARACTERS} characters, not ${search.length}.`);
  const odd = oddCharacterIn(search);
  if (odd !== null) throw userInputError('search', `${odd}.`);
  const prefixes = queryPrefixes(search);
  if (prefixes.length === 0) throw userInputError('search', `"${search}" has no letters or digits to search for.`);
  if (prefixes.length > MAX_WORDS)
    throw userInputError('search', `may have ${MAX_WORDS} words, not ${prefixes.length}.`);
  const longest = Math.max(...prefixes.flat().map(({ length }) => length));
  if (longest > MAX_LETTERS)
    throw userInputError('search', `has a word of ${longest} letters, and may have ${MAX_LETTERS}.`);
  return prefixes;
}

const TITLE_WORDS = 'derived.titleWords';

/** How many words of the search begin a word of the title: titles first, then the alphabet. */
export function byRelevance(search: string | null | undefined): SortKey[] {
  const prefixes = prefixesOf(search);
  if (prefixes.length === 0) throw userInputError('orderBy', 'RELEVANCE needs a search.');
  return [{ by: wordsInTitle(prefixes), direction: -1, missing: 0 }, byTitle];
}

function wordsInTitle(prefixes: readonly string[][]): SortValue {
  const found = prefixes.map((alternatives) => ({
    $cond: [{ $anyElementTrue: [{ $map: { input: `$${TITLE_WORDS}`, in: begins(alternatives) } }] }, 1, 0],
  }));
  const isIn = (words: readonly string[]) => (alternatives: readonly string[]) =>
    words.some((word) => alternatives.some((prefix) => word.startsWith(prefix)));
  return {
    expression: { $add: found },
    read: (valueAt) => prefixes.filter(isIn(valueAt(TITLE_WORDS) as string[])).length,
  };
}

function begins(alternatives: string[]): Expression {
  return { $regexMatch: { input: '$$this', regex: `^(?:${alternatives.join('|')})` } };
}
