import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeTexts } from '../../../registry/changes/merge-texts.js';
import { localized, text } from '../../../registry/records/fields.js';
import { LANGUAGES, type Localized } from '../../../values/text.js';

const kind = { fields: { title: localized, note: text.optional } };
const merge = (before: Localized, title: Localized | null) =>
  (mergeTexts(kind, { title: before }, { title }) as { title: Localized }).title;

describe('A text that is given for a record', () => {
  test.each<[string, Localized, Localized | null, Localized | null]>([
    [
      'another language is added',
      { nb: 'Håndhygiene' },
      { en: 'Hand hygiene' },
      { nb: 'Håndhygiene', en: 'Hand hygiene' },
    ],
    ['one is replaced', { nb: 'A', en: 'B' }, { en: 'C' }, { nb: 'A', en: 'C' }],
    ['null removes one', { nb: 'A', en: 'B' }, { en: null }, { nb: 'A', en: null }],
    ['null for one that is not there changes nothing', { nb: 'A' }, { en: null }, { nb: 'A' }],
    ['nothing is left', { nb: 'A' }, { nb: null }, { nb: null }],
    ['no text at all is for the checks', { nb: 'A' }, null, null],
  ])('%s', (_, before, given, after) => expect(merge(before, given)).toEqual(after));

  test('other fields are as they are given', () => {
    expect(mergeTexts(kind, { note: 'a' }, { note: 'b' })).toEqual({ note: 'b' });
  });

  test('whatever is given, each language is the given one, else that of before', () => {
    const texts = fc.record(
      Object.fromEntries(LANGUAGES.map((language) => [language, fc.option(fc.constantFrom('x', 'y'))])),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Localized>;
    fc.assert(
      fc.property(texts, texts, (before, given) => {
        const after = merge(before, given);
        for (const language of LANGUAGES) {
          const wanted = given[language] === undefined ? before[language] : given[language];
          expect(after[language] ?? null).toBe(wanted ?? null);
        }
        // What is given again is no change.
        expect(merge(after, given)).toEqual(after);
      }),
    );
  });
});
