import { foldedWords } from '../../registry/queries/search-words.js';

/** What stands in place of the name of a person who was erased. */
export const ERASED_NAME = '[slettet]';

/** Whether an id has a word of a name in it: ids stay where references are, names can be erased. */
export function containsNameOf(id: string, name: string): boolean {
  const parts = id.split('-');
  return foldedWords(name).some((word) => word.length > 1 && parts.includes(word));
}

/** Ids for people who are known by their names alone, in order. The ids say nothing of the names. */
export function idsByName(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...new Set(names)].map((name, index) => [name, `person-${index + 1}`]));
}
