import { describe, expect, test } from '@jest/globals';
import type { RecordKind } from '../../registry/records/definition.js';
import type { Fields } from '../../registry/records/fields.js';
import type { FieldWords, KindWords, Words } from '../../registry/records/words.js';
import { subgraphs } from '../../subgraphs/index.js';

const KINDS = subgraphs.flatMap(({ kinds }) => kinds.map((kind) => [kind.type, kind.words, kind] as const));

/** The fields of a record or part by name; those of a part with theirs. */
interface FieldTree {
  [name: string]: FieldTree | null;
}

const definedFields = (fields: Fields): FieldTree =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { shape }]) => [name, shape.parts ? definedFields(shape.parts) : null]),
  );

const toldFields = (fields: Readonly<Record<string, FieldWords>>): FieldTree =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.fields ? toldFields(field.fields) : null]),
  );

const fieldsOf = (kind: KindWords) => Object.values(kind.groups).flatMap(({ fields }) => Object.entries(fields));

/** Every field of a kind, those of parts too, with its place. */
function allFields(entries: readonly [string, FieldWords][], within: readonly string[] = []): [string[], FieldWords][] {
  return entries.flatMap(([name, field]) => [
    [[...within, name], field] as [string[], FieldWords],
    ...allFields(Object.entries(field.fields ?? {}), [...within, name]),
  ]);
}

/** What a kind's table says, each with its place. */
function textsOf(kind: KindWords): { at: string; words: Words; isHelp: boolean }[] {
  const fields = [...allFields(fieldsOf(kind)), ...(kind.id ? [[['id'], kind.id] as [string[], FieldWords]] : [])];
  return [
    { at: 'name', words: kind.name, isHelp: false },
    { at: 'plural', words: kind.plural, isHelp: false },
    ...Object.entries(kind.groups).map(([at, { label }]) => ({ at, words: label, isHelp: false })),
    ...fields.map(([path, { label }]) => ({ at: path.join('.'), words: label, isHelp: false })),
    ...fields.flatMap(([path, { help }]) => (help ? [{ at: path.join('.'), words: help, isHelp: true }] : [])),
  ];
}

/** Why a registry does not take a value at a place; what is missing beside it does not count. */
function refusals({ check }: RecordKind<never>, path: readonly string[], value: unknown): string[] {
  const records = [(inner: unknown) => inner, (inner: unknown) => [inner]].map((wrap) =>
    path.reduceRight<unknown>(
      (inner, name, index) => ({ [name]: index < path.length - 1 ? wrap(inner) : inner }),
      value,
    ),
  );
  const place = path.join('.');
  const reasons = records.map((record) =>
    check(record, '')
      .filter(({ field }) => `${place}.`.startsWith(`${field.replaceAll(/\.\d+/g, '')}.`))
      .map(({ reason }) => reason),
  );
  return reasons.some((one) => one.length === 0) ? [] : reasons.flat();
}

/** The values that a text may be meant as: a number, or one of a list. */
const meantAs = (text: string) => [text, Number(text), [text], [Number(text)]];

function isTaken(schema: RecordKind<never>, path: readonly string[], example: string | Words): boolean {
  const takes = (values: unknown[]) => values.some((value) => refusals(schema, path, value).length === 0);
  if (typeof example === 'string') return takes(meantAs(example));
  const [nb, nn, en] = example;
  return takes([{ nb, nn, en }]) || example.every((text) => takes(meantAs(text)));
}

const anyOf = (words: string) => new RegExp(`(?<!\\p{L})(${words.replaceAll(' ', '|')})(?!\\p{L})`, 'iu');
/** Words that are of one language of the three alone. */
const BOKMAL = anyOf(
  'ikke hva hvem hvor hvordan fra noe noen kilde kilden flere være ble gjelder sier selv egen siden',
);
const NYNORSK = anyOf(
  'ikkje kva kven kvar kor korleis frå noko nokon kjelde kjelda fleire vere blei gjeld seier sjølv dei',
);
const NORWEGIAN = anyOf('og eller når som det med ikke ikkje til på en ein');

describe.each(KINDS)('The words of %s', (_type, kind) => {
  const texts = textsOf(kind);

  test('are there in every language', () => {
    const empty = texts.filter(({ words }) => words.some((text) => text.trim() === ''));
    expect(empty).toEqual([]);
  });

  test('are in the language that they are given as', () => {
    const [nb, nn, en] = [NYNORSK, BOKMAL, NORWEGIAN];
    expect(texts.filter(({ words }) => nb.test(words[0]) || nn.test(words[1]) || en.test(words[2]))).toEqual([]);
    expect(texts.filter(({ words, isHelp }) => isHelp && words[2] === words[0])).toEqual([]);
  });

  test('are names without a full stop, and help in sentences that say more than the name', () => {
    const asSentence = (text: string) => /[.…]$/u.test(text);
    expect(texts.filter(({ words, isHelp }) => words.some((text) => asSentence(text) !== isHelp))).toEqual([]);
    const repeated = allFields(fieldsOf(kind)).filter(([, { label, help }]) => help && `${label[0]}.` === help[0]);
    expect(repeated).toEqual([]);
  });

  test('have each field once', () => {
    const names = fieldsOf(kind).map(([name]) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('tell fields of one form apart', () => {
    const labels = fieldsOf(kind).map(([, { label }]) => label);
    for (const language of [0, 1, 2] as const) {
      const names = labels.map((label) => label[language]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe.each(KINDS)('The words of %s and its registry', (_type, kind, schema) => {
  test('have the same fields', () => {
    expect(toldFields(Object.fromEntries(fieldsOf(kind)))).toEqual(definedFields(schema.fields));
  });

  test('give examples that the registry takes', () => {
    const given = allFields(fieldsOf(kind)).filter(([, { example }]) => example !== undefined);
    expect(given.filter(([path, { example }]) => !isTaken(schema, path, example!)).map(([path]) => path)).toEqual([]);
    expect(kind.id === undefined || isTaken(schema, ['id'], kind.id.example!)).toBe(true);
  });

  test('give one of all that is written, not chosen by its name', () => {
    const without = allFields(fieldsOf(kind)).filter(([, { example, fields }]) => !example && !fields);
    const isChosen = (path: string[]) => /is none of|true or false/.test(refusals(schema, path, 'x').join());
    expect(without.map(([path]) => path).filter((path) => !isChosen(path))).toEqual([]);
  });
});
