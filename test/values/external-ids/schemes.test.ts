import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  EXTERNAL_ID_SCHEMES,
  externalIdAddress,
  externalIdFault,
  externalIdsAmong,
  normalised,
  schemeName,
  schemeOf,
  type ExternalIdScheme,
} from '../../../values/external-ids.js';
import { WRITTEN } from './written-values.js';

describe.each(EXTERNAL_ID_SCHEMES.map((scheme) => [scheme] as const))('%s', (scheme) => {
  const { example, identifies, names, written } = schemeOf(scheme);
  const { good, bad } = WRITTEN[scheme];

  test('its example is a value in its normal form, and stands in what people are told', () => {
    expect([normalised(scheme, example), externalIdFault({ scheme, value: example })]).toEqual([example, null]);
    expect(written).toContain(example);
  });
  test('it says what it identifies in a sentence, and has a name in each language', () => {
    expect(identifies).toMatch(/^[A-Z].+\.$/);
    expect(Object.values(names).filter((name) => name.length > 0)).toHaveLength(3);
  });
  test.each(good)('%s is %s', (text, normal) => {
    expect(normalised(scheme, text)).toBe(normal);
    expect(normalised(scheme, normal)).toBe(normal);
  });
  test.each([...bad, '', ' ', 'null'])('%j is none', (text) => {
    expect(normalised(scheme, text)).toBeNull();
    expect(externalIdAddress({ scheme, value: text })).toBeNull();
  });
  test('a normal form stays as it is, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.mixedCase(fc.constantFrom(example, ...good.flat()))), (text) => {
        const normal = normalised(scheme, text);
        if (normal !== null) expect(normalised(scheme, normal)).toBe(normal);
      }),
    );
  });
});

test('What identifies one thing, and what classifies many', () => {
  const one = EXTERNAL_ID_SCHEMES.filter((scheme) => schemeOf(scheme).identifiesOne);
  expect(one).toEqual('DOI ORCID ROR CRISTIN NVA ORGNR DBH GREP ELI HAPI CASE ISBN'.split(' '));
});

test('A value that is written otherwise is told how, one that is none what to write', () => {
  expect(externalIdFault({ scheme: 'DOI', value: 'https://doi.org/10.1136/BMJ.f4403' })).toBe(
    'is to be written 10.1136/bmj.f4403',
  );
  expect(externalIdFault({ scheme: 'HPR', value: 'FA' })).toBe(
    'is no value of HPR: write one such as SP, LE or FA1, a code of Volven 9060',
  );
});

test.each<[ExternalIdScheme, string, string | null]>([
  ['DOI', '10.1000/a#<b', 'https://doi.org/10.1000/a%23%3Cb'],
  ['DOI', 'https://doi.org/10.1136/bmj.f4403', 'https://doi.org/10.1136/bmj.f4403'],
  ['ORCID', '0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'],
  ['ROR', '046nvst19', 'https://ror.org/046nvst19'],
  ['CRISTIN', '2769822', null],
  ['CRISTIN', '7502.0.0.0', 'https://api.nva.unit.no/cristin/organization/7502.0.0.0'],
  ['ORGNR', '983744516', 'https://virksomhet.brreg.no/nb/oppslag/enheter/983744516'],
  ['GREP', 'HSF01-03', 'https://psi.udir.no/kl06/HSF01-03'],
  ['ELI', 'LOV-1994-08-05-55', 'https://lovdata.no/eli/lov/1994/08/05/55/nor'],
  ['LOS', 'tema/folkehelse', 'https://psi.norge.no/los/tema/folkehelse'],
  ['MESH', 'D006801', 'https://id.nlm.nih.gov/mesh/D006801'],
  ['ICD10', 'A49.0', 'https://icd.who.int/browse10/2019/en#/A49.0'],
  ['ICD10', 'M00.06', null],
  ['ISBN', '9788280823311', null],
])('%s %s leads to %s', (scheme, value, address) => expect(externalIdAddress({ scheme, value })).toBe(address));

test('Schemes are named in the language of the reader', () => {
  expect((['nb', 'nn', 'en'] as const).map((language) => schemeName('ELI', language))).toEqual([
    'rettskilde (ELI)',
    'rettskjelde (ELI)',
    'legislation (ELI)',
  ]);
});

test('Of the values of fields, those that fit are ids', () => {
  expect(
    externalIdsAmong({ DOI: '10.1136/BMJ.f4403', ISBN: null, ELI: 'EU 2019/6', ROR: undefined, DBH: 1110 }),
  ).toEqual([{ scheme: 'DOI', value: '10.1136/bmj.f4403' }]);
});
