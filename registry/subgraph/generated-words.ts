import type { FieldWords as FieldTold, KindWords as KindTold } from '../../values/record-words.js';
import type { RecordKind } from '../records/definition.js';
import type { Fields } from '../records/fields.js';
import type { FieldWords, KindWords, Words } from '../records/words.js';

/** Languages of the words, in their order. */
export const WORD_LANGUAGES = ['nb', 'nn', 'en'] as const;
export type WordLanguage = (typeof WORD_LANGUAGES)[number];

/** Throws where a field has no words, or words are of no field: its form would leave it out. `file` is where they stand. */
export function requireWords(
  { type, fields, words }: Pick<RecordKind<never>, 'type' | 'fields' | 'words'>,
  file: string,
): void {
  const told = Object.values(words.groups).flatMap((group) => Object.entries(group.fields));
  const faults = faultsOf(fields, Object.fromEntries(told), '');
  if (faults.length > 0) throw new Error(`${type}: ${faults.join('; ')}. Mend it in ${file}.`);
}

function faultsOf(fields: Fields, told: Readonly<Record<string, FieldWords>>, within: string): string[] {
  return [
    ...Object.keys(told).flatMap((name) =>
      Object.hasOwn(fields, name) ? [] : [`${within}${name} has words, and is no field`],
    ),
    ...Object.entries(fields).flatMap(([name, { shape }]) => {
      const words = told[name];
      if (!words) return [`${within}${name} has no words`];
      return shape.parts ? faultsOf(shape.parts, words.fields ?? {}, `${within}${name}.`) : [];
    }),
  ];
}

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
