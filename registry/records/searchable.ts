import { allTexts, bestText } from '../../values/text.js';
import type { Fields } from './fields.js';

/** A field, or a field within one. */
export type FieldPath<F> = (keyof F & string) | `${keyof F & string}.${string}`;

/** Where the words that search and sorting need of a record stand. */
export interface SearchTexts<F> {
  /** Fields whose words count as found in the title. */
  titles: readonly (keyof F & string)[];
  /** Other fields to search. */
  texts?: readonly FieldPath<F>[];
  /** The field that the records are sorted by, in the Norwegian alphabet; the first title unless given. */
  sortBy?: keyof F & string;
}

/** What search and sorting need of a record. */
export interface Searchable {
  sortBy: string;
  titles: readonly string[];
  texts: readonly string[];
}

/** The words of a record that its kind says are searched and sorted by. */
export function searchableOf(
  { titles, texts = [], sortBy = titles[0] ?? '' }: SearchTexts<Fields>,
  record: object,
): Searchable {
  const textsIn = (paths: readonly string[]) => paths.flatMap((path) => textsAt(record, path.split('.')));
  return {
    sortBy: sortText((record as Record<string, unknown>)[sortBy]),
    titles: textsIn(titles),
    texts: textsIn(texts),
  };
}

/** The texts at a place in a record, in every language; of each part, where there are several. */
function textsAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsAt(one, path));
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const [field, ...rest] = path;
  return field === undefined ? allTexts(value) : textsAt((value as Record<string, unknown>)[field], rest);
}

/** What a value is sorted by: a text in its best language, numbers by size, lists by their first. */
function sortText(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'number') return String(value).padStart(6, '0');
  if (typeof value === 'object' && value !== null) return bestText(value);
  return typeof value === 'string' ? value : '';
}
