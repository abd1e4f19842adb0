import { describe, expect, test } from '@jest/globals';
import { countryName, currencyName, languageName } from '../../values/code-names.js';
import {
  countryCode,
  currencyCode,
  isCountryCode,
  isCurrencyCode,
  isLanguageCode,
  languageCode,
} from '../../values/codes.js';
import { primaryLanguages } from '../../values/primary-languages.js';
import { starterRows } from '../support/starter-data.js';

/** What CLDR names is known of its 48th version; earlier ones, of older releases of Node, name fewer. */
const testOfNames = Number(process.versions['cldr']) >= 48 ? test : test.skip;

describe('A country is one of ISO 3166, or beyond countries', () => {
  test.each(['NO', 'SE', 'DK', 'GB', 'US', 'SJ', 'INT', 'EU'])('%s is', (code) =>
    expect(isCountryCode(code)).toBe(true),
  );
  // Kosovo's code is its users' own; UK is reserved, but the country is GB.
  test.each(['no', 'UK', 'XK', 'XX', 'ZZ', 'NOR', '578', 'int', 'UN', 'Norge', ' NO', ''])('%j is not', (code) =>
    expect(isCountryCode(code)).toBe(false),
  );
});

describe('A language is a tag of BCP 47 in its canonical form', () => {
  test.each(['nb', 'nn', 'no', 'en', 'se', 'sma', 'smj', 'sms', 'smn', 'fkv', 'rmg', 'rom', 'nsl', 'sv', 'da', 'tet'])(
    '%s is',
    (code) => expect(isLanguageCode(code)).toBe(true),
  );
  test.each(['nb-NO', 'en-GB', 'zh-Hant', 'zh-Hant-TW', 'sr-Latn', 'es-419', 'ca-valencia'])('%s is, in full', (code) =>
    expect(isLanguageCode(code)).toBe(true),
  );
  test.each([
    ['NB', 'nb'],
    ['nb-no', 'nb-NO'],
    ['nob', 'nb'],
    ['sme', 'se'],
    ['iw', 'he'],
    ['en-UK', 'en-GB'],
    ['sgn-NO', 'nsl'],
  ])('%s is not: it is %s', (code, canonical) => {
    expect([isLanguageCode(code), isLanguageCode(canonical)]).toEqual([false, true]);
  });
  test.each([
    'xx',
    'qqq',
    'zzz',
    'und',
    'mul',
    'root',
    'nb_NO',
    'nb-XX',
    'nb-u-ca-iso8601',
    'x-nb',
    'norsk',
    'nb ',
    '',
  ])('%j is not', (code) => expect(isLanguageCode(code)).toBe(false));

  testOfNames('the list is what CLDR names in English, and three languages of Norway', () => {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    const ours = ['fkv', 'nsl', 'rmg'];
    expect(primaryLanguages.filter((code) => !ours.includes(code) && !names.of(code))).toEqual([]);
    expect(primaryLanguages).toEqual(expect.arrayContaining(ours));
  });
  test('the list has each in its canonical form, once', () => {
    expect(primaryLanguages.filter((code) => new Intl.Locale(code).baseName !== code)).toEqual([]);
    expect(new Set(primaryLanguages).size).toBe(primaryLanguages.length);
  });
});

describe('A currency is one of ISO 4217', () => {
  test.each(['NOK', 'SEK', 'DKK', 'EUR', 'GBP', 'USD', 'XCG', 'ZWG'])('%s is', (code) =>
    expect(isCurrencyCode(code)).toBe(true),
  );
  test.each(['nok', 'kr', 'BTC', 'ABC', 'EURO', '578', ''])('%j is not', (code) =>
    expect(isCurrencyCode(code)).toBe(false),
  );
});

describe('Codes have names', () => {
  test.each([
    ['NO', 'Norge', 'Noreg', 'Norway'],
    ['EU', 'Den europeiske union', 'Den europeiske unionen', 'European Union'],
    ['INT', 'Internasjonalt', 'Internasjonalt', 'International'],
    ['nowhere', 'nowhere', 'nowhere', 'nowhere'],
    ['constructor', 'constructor', 'constructor', 'constructor'],
  ])('%s is %s, %s, %s', (code, nb, nn, en) => {
    expect([countryName(code, 'nb'), countryName(code, 'nn'), countryName(code, 'en')]).toEqual([nb, nn, en]);
  });
  test.each([
    ['nb', 'norsk bokmål', 'norsk bokmål', 'Norwegian Bokmål'],
    ['mul', 'flere språk', 'fleire språk', 'Multiple languages'],
    ['nsl', 'norsk tegnspråk', 'norsk teiknspråk', 'Norwegian Sign Language'],
    ['fkv', 'kvensk', 'kvensk', 'Kven'],
  ])('%s is %s, %s, %s', (code, nb, nn, en) => {
    expect([languageName(code, 'nb'), languageName(code, 'nn'), languageName(code, 'en')]).toEqual([nb, nn, en]);
  });
  test.each([
    ['NOK', 'norske kroner', 'norske kroner', 'Norwegian Krone'],
    ['ABC', 'ABC', 'ABC', 'ABC'],
  ])('%s is %s, %s, %s', (code, nb, nn, en) => {
    expect([currencyName(code, 'nb'), currencyName(code, 'nn'), currencyName(code, 'en')]).toEqual([nb, nn, en]);
  });

  testOfNames('every language that a record may have is named in English', () => {
    expect(primaryLanguages.filter((code) => languageName(code, 'en') === code)).toEqual([]);
  });
  test.each(['nb', 'nn', 'en'] as const)('every code of the starter data is named in %s', (language) => {
    const rows = ['courses', 'guidelines', 'organisations'].flatMap((file) => starterRows(file));
    const languages = rows.flatMap((row) => (row['languages'] as string[] | undefined) ?? []);
    expect(languages.filter((code) => languageName(code, language) === code)).toEqual([]);
    expect(rows.filter(({ country }) => countryName(country as string, language) === country)).toEqual([]);
  });
});

test('A rule says what is allowed', () => {
  expect([countryCode, languageCode, currencyCode].map(({ message }) => message)).toEqual([
    'is not a country code of ISO 3166 such as NO, nor INT or EU',
    'is not a language code of BCP 47 such as nb, nn, en or se',
    'is not a currency code of ISO 4217 such as NOK or EUR',
  ]);
});

describe('The starter data has codes that fit', () => {
  test.each(['courses', 'guidelines', 'organisations'])('countries of %s', (file) => {
    const wrong = starterRows(file).filter(({ country }) => !isCountryCode(country as string));
    expect(wrong).toEqual([]);
  });
  test.each(['courses', 'guidelines'])('languages of %s', (file) => {
    const codes = starterRows(file).flatMap(({ languages }) => languages as string[]);
    expect([codes.length > 0, codes.filter((code) => !isLanguageCode(code))]).toEqual([true, []]);
  });
  test('currencies of prices', () => {
    const prices = starterRows('courses').flatMap(({ price }) => (price ? [price as { currency: string }] : []));
    expect(prices).toHaveLength(18);
    expect(prices.filter(({ currency }) => !isCurrencyCode(currency))).toEqual([]);
  });
});
