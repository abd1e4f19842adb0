import { badInput } from '../../platform/errors.js';
import type { Condition, Expression } from './conditions.js';
import { queryPrefixes } from './search-words.js';
import { type SortKey, byTitle } from './sort-keys.js';

/** Every word of the search begins a stored word of the record. */
export function matchesSearch(search: string | null | undefined): Condition[] {
  return prefixesOf(search).map((prefixes) => ({
    $or: prefixes.map((prefix) => ({ 'derived.words': { $regex: `^${prefix}` } })),
  }));
}

/** Each word is a condition of its own; more than this is no question of a person's. */
const MOST_WORDS = 20;
function prefixesOf(search: string | null | undefined): string[][] {
  if (!search?.trim()) return [];
  const prefixes = queryPrefixes(search);
  if (prefixes.length === 0) throw badInput('search', `"${search}" has no letters or digits to search for.`);
  if (prefixes.length > MOST_WORDS) throw badInput('search', `may have ${MOST_WORDS} words, not ${prefixes.length}.`);
  return prefixes;
}

/** How many words of the search begin a word of the title: titles first, then the alphabet. */
export function relevance(search: string | null | undefined): SortKey[] {
  const prefixes = prefixesOf(search);
  if (prefixes.length === 0) throw badInput('orderBy', 'RELEVANCE needs a search.');
  const found = prefixes.map((alternatives) => ({
    $cond: [{ $anyElementTrue: [{ $map: { input: '$derived.titleWords', in: begins(alternatives) } }] }, 1, 0],
  }));
  return [{ by: { $add: found }, direction: -1, missing: 0 }, byTitle];
}

function begins(alternatives: string[]): Expression {
  return { $regexMatch: { input: '$$this', regex: `^(?:${alternatives.join('|')})` } };
}
