import type { FieldWords as FieldTold, KindWords as KindTold } from '../../values/record-words.js';
import type { FieldWords, KindWords, Words } from '../records/words.js';

/** Languages of the words, in their order. */
export const WORD_LANGUAGES = ['nb', 'nn', 'en'] as const;
export type WordLanguage = (typeof WORD_LANGUAGES)[number];

/** The words of a kind in one language, its fields by name. */
export function kindWordsIn(language: WordLanguage, { name, plural, id, groups }: KindWords): KindTold {
  const say = (words: Words) => words[WORD_LANGUAGES.indexOf(language)] ?? words[0];
  const fields = Object.assign(
    {},
    ...Object.values(groups).map((group) => group.fields),
  ) as KindWords['groups'][string]['fields'];
  return {
    name: say(name),
    plural: say(plural),
    groups: mapValues(groups, ({ label }) => say(label)),
    fields: mapValues({ ...(id && { id }), ...fields }, (field) => fieldIn(say, field)),
  };
}

function fieldIn(say: (words: Words) => string, { label, help, example, fields }: FieldWords): FieldTold {
  return {
    label: say(label),
    ...(help && { help: say(help) }),
    ...(example !== undefined && { example: typeof example === 'string' ? example : say(example) }),
    ...(fields && { fields: mapValues(fields, (field) => fieldIn(say, field)) }),
  };
}

function mapValues<T, U>(values: Readonly<Record<string, T>>, make: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value)]));
}
