import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalised, type ExternalIdScheme } from '../../../values/external-ids.js';

const DIGITS = '0123456789';
const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz';
const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** Texts of some characters out of an alphabet. */
const texts = (alphabet: string, length: number) =>
  fc
    .array(fc.constantFrom(...Array.from(alphabet)), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** Values before their check characters, the check characters there are, and which characters may be mistaken. */
const CHECKED: [ExternalIdScheme, string, fc.Arbitrary<string>, readonly string[], string][] = [
  ['ORCID', 'ORCID', texts(DIGITS, 15), Array.from(`${DIGITS}X`), DIGITS],
  ['ROR', 'ROR', texts(BASE_32, 6).map((six) => `0${six}`), TWO_DIGITS, BASE_32],
  ['ORGNR', 'ORGNR', texts(DIGITS, 8), Array.from(DIGITS), DIGITS],
  ['ISBN', 'ISBN of 13', texts(DIGITS, 9).map((nine) => `978${nine}`), Array.from(DIGITS), DIGITS],
  ['ISBN', 'ISBN of 10', texts(DIGITS, 9), Array.from(`${DIGITS}X`), DIGITS],
];

describe.each(CHECKED)('%s: the check characters of %s', (scheme, name, bare, checks, alphabet) => {
  const fits = (value: string) => normalised(scheme, value) !== null;
  const valid = bare
    .map((start) => checks.map((check) => start + check).filter(fits))
    .filter((found) => found.length > 0);

  test('are one, or none where the remainder is 10 and has no character', () => {
    fc.assert(
      fc.property(bare, (start) => {
        const found = checks.filter((check) => fits(start + check));
        if (scheme === 'ORGNR') expect(found.length).toBeLessThanOrEqual(1);
        else expect(found).toHaveLength(1);
      }),
    );
  });

  test('catch every other character in a place', () => {
    fc.assert(
      fc.property(valid, fc.nat(), fc.constantFrom(...Array.from(alphabet)), ([value = ''], place, other) => {
        const at = place % value.length;
        fc.pre(value[at] !== other);
        expect(fits(value.slice(0, at) + other + value.slice(at + 1))).toBe(false);
      }),
    );
  });

  // The sum of a GTIN does not tell 1 and 6 apart from 6 and 1, nor any two that differ by 5.
  test(`catch two neighbours that changed places${name === 'ISBN of 13' ? ', but those that differ by 5' : ''}`, () => {
    fc.assert(
      fc.property(valid, fc.nat(), ([value = ''], place) => {
        const at = place % (value.length - 1);
        const [a = '', b = ''] = [value[at], value[at + 1]];
        fc.pre(a !== b && !(name === 'ISBN of 13' && Math.abs(Number(a) - Number(b)) === 5));
        expect(fits(value.slice(0, at) + b + a + value.slice(at + 2))).toBe(false);
      }),
    );
  });
});

test('An ISBN of ten characters and that of 13 digits are one value', () => {
  fc.assert(
    fc.property(texts(DIGITS, 9), (nine) => {
      const ten = Array.from(`${DIGITS}X`, (check) => normalised('ISBN', nine + check)).filter(
        (value) => value !== null,
      );
      const thirteen = Array.from(DIGITS, (check) => normalised('ISBN', `978${nine}${check}`)).filter(
        (v) => v !== null,
      );
      expect(ten).toEqual(thirteen);
    }),
  );
});
