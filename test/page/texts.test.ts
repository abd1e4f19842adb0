import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { createTranslator } from 'use-intl/core';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { LANGUAGES, type Language } from '../../web/addresses.js';
import { argumentsOf } from '../support/icu.js';

const WEB = join(PROJECT_ROOT, 'web');
const web = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).sort();
const parts = web.filter((path) => path.endsWith('/messages/nb.json')).map((path) => dirname(dirname(path)));

interface Messages {
  [key: string]: string | Messages;
}

const read = (part: string, language: Language) =>
  JSON.parse(readFileSync(join(WEB, part, 'messages', `${language}.json`), 'utf8')) as Messages;

/** Every message with its whole key: `absent.none`. */
const flat = (messages: Messages, above = ''): [key: string, message: string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : flat(value, `${above}${key}.`),
  );

const words = (text: string) => text.split(/\s+/).length;

describe.each(parts)('the texts of web/%s', (part) => {
  const [nb, nn, en] = LANGUAGES.map((language) => flat(read(part, language))) as [
    [string, string][],
    [string, string][],
    [string, string][],
  ];

  test('are the same in all languages, with the same arguments', () => {
    const shape = (texts: [string, string][]) =>
      Object.fromEntries(texts.map(([key, message]) => [key, argumentsOf(message)]));
    expect(shape(nn)).toEqual(shape(nb));
    expect(shape(en)).toEqual(shape(nb));
  });

  test('can be read by the page, and none is empty', () => {
    const wrong: string[] = [];
    for (const [language, texts] of [
      ['nb', nb],
      ['nn', nn],
      ['en', en],
    ] as const) {
      for (const [key, message] of texts) {
        const fail = () => wrong.push(`${language} ${key}: ${message}`);
        if (message.trim() === '') fail();
        // Only a message by itself: keys may be nested, the library reads dots as nesting.
        const t = createTranslator({ locale: language, messages: { message }, onError: fail });
        const values = Object.fromEntries(
          argumentsOf(message).map((name) => [name.replace(/[<>]/g, ''), valueOf(name)]),
        );
        void t.rich('message', values as never);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('are in their own language', () => {
    const english = new Map(en);
    const leftOver = (texts: [string, string][]) =>
      texts.filter(([key, message]) => words(message) > 3 && message === english.get(key)).map(([key]) => key);
    expect(leftOver(nb)).toEqual([]);
    expect(leftOver(nn)).toEqual([]);
  });

  test('say oppdatert, never valuta', () => {
    expect([...nb, ...nn, ...en].filter(([, message]) => /valuta/i.test(message))).toEqual([]);
  });
});

/** A value that the library takes for an argument, or for a tag. */
const valueOf = (name: string) => (name.startsWith('<') ? (chunks: unknown) => chunks : 1);

describe('the names of what the graph codes', () => {
  const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
  const terms = read('terms', 'nb');
  const groupOf = (name: string) => Object.keys((terms[name] as Messages | undefined) ?? {}).sort();

  test('cover every value of each enum that they name, and nothing else', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isEnumType(type) || !(type.name in terms)) continue;
      expect([type.name, groupOf(type.name)]).toEqual([
        type.name,
        type
          .getValues()
          .map(({ name }) => name)
          .sort(),
      ]);
    }
  });

  test('cover each enum whose values the page asks for, or asks by', () => {
    const used = new Set<string>();
    const note = (type: Parameters<typeof getNamedType>[0]) => {
      const named = type && getNamedType(type);
      if (isEnumType(named)) used.add(named.name);
      if (isInputObjectType(named)) noteInput(named.name);
    };
    const seen = new Set<string>();
    const noteInput = (name: string) => {
      const type = schema.getType(name);
      if (seen.has(name) || !isInputObjectType(type)) return;
      seen.add(name);
      Object.values(type.getFields()).forEach((field) => note(field.type));
    };
    for (const path of web.filter((file) => file.endsWith('.graphql') && !file.includes('questions/'))) {
      const info = new TypeInfo(schema);
      visit(
        parse(readFileSync(join(WEB, path), 'utf8')),
        visitWithTypeInfo(info, {
          Field: () => note(info.getType()),
          Variable: () => note(info.getInputType()),
        }),
      );
    }
    expect(used.size).toBeGreaterThan(0);
    // Kinds of records are named by their own words, schemes of external ids in values/
    const elsewhere = ['RecordKind', 'ExternalIdScheme'];
    expect([...used].filter((name) => !(name in terms) && !elsewhere.includes(name))).toEqual([]);
  });

  test.each([
    ['GapReasonExplained', 'GapReasonCode'],
    ['GapReasonCloses', 'GapReasonCode'],
    ['CellReachExplained', 'CellReach'],
    ['CurrencyReasonExplained', 'CurrencyReason'],
    ['CurrencyStateExplained', 'CurrencyState'],
    ['NeedLevelExplained', 'NeedLevel'],
    ['ProgrammeCoverageExplained', 'ProgrammeCoverage'],
    ['ProgressStateExplained', 'ProgressState'],
  ])('%s explains every %s', (explained, name) => {
    expect(groupOf(explained)).toEqual(groupOf(name));
  });

  test('never read unknown as none, or not mentioned as not taught', () => {
    const name = (type: string, value: string) => (terms[type] as Record<string, string>)[value];
    for (const [type, value] of [
      ['CourseStatus', 'UNKNOWN'],
      ['CurrencyState', 'UNKNOWN'],
      ['GuidelineStatus', 'UNKNOWN'],
      ['ProjectStatus', 'UNKNOWN'],
    ] as const) {
      expect(name(type, value)).toMatch(/^Ukjent/);
    }
    expect(name('GapReasonCode', 'NOT_IN_NATIONAL_REGULATION')).toMatch(/nevnt/);
    expect(name('GapReasonCode', 'RESEARCH_NOT_COLLECTED')).toMatch(/ikke samlet inn/);
  });

  test('name every registry', () => {
    const folder = join(PROJECT_ROOT, 'subgraphs');
    const registries = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'schema.graphql')));
    expect(groupOf('registry')).toEqual(registries.sort());
  });
});
