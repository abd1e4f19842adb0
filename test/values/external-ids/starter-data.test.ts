import { describe, expect, test } from '@jest/globals';
import { externalIdsOfAudience } from '../../../subgraphs/competence/external-ids.js';
import { externalIdsOfOutcome, externalIdsOfProgramme } from '../../../subgraphs/education/external-ids.js';
import { externalIdsOfGuideline } from '../../../subgraphs/guidelines/external-ids.js';
import { externalIdsOfPublication } from '../../../subgraphs/research/external-ids.js';
import { normalised, schemeOf, type ExternalId, type ExternalIdScheme } from '../../../values/external-ids.js';
import { starterRows, type StarterRow } from '../../support/starter-data.js';

type FieldOf = (row: StarterRow) => unknown;
const field =
  (name: string): FieldOf =>
  (row) =>
    row[name];

/** Each field that holds an id: how many rows have one, and in which it is none of the scheme. */
const FIELDS: [
  file: string,
  scheme: ExternalIdScheme,
  field: FieldOf,
  idsOf: (row: StarterRow) => ExternalId[],
  filled: number,
  misfits: Record<string, string>,
][] = [
  ['publications', 'DOI', field('doi'), externalIdsOfPublication, 27, {}],
  // An act of the EU whose type the text does not say: a regulation, a directive or a decision.
  [
    'guidelines',
    'ELI',
    field('legalId'),
    externalIdsOfGuideline,
    8,
    { 'forordning-eu-2019-6-veterinaerlegemidler': 'EU 2019/6' },
  ],
  ['guidelines', 'ISBN', field('isbn'), externalIdsOfGuideline, 5, {}],
  ['programmes', 'GREP', field('curriculumCode'), externalIdsOfProgramme, 2, {}],
  ['outcomes', 'GREP', (row) => (row['codeSystem'] === 'GREP' ? row['code'] : null), externalIdsOfOutcome, 0, {}],
  ['audiences', 'STYRK08', field('styrk08'), externalIdsOfAudience, 21, {}],
  // Volven 9060 has two for pharmacists: FA1 and FA2.
  ['audiences', 'HPR', field('hprCode'), externalIdsOfAudience, 25, { farmasoyt: 'FA' }],
];

describe.each(FIELDS)('Rows of %s: %s', (file, scheme, valueOf, idsOf, filled, misfits) => {
  const rows = starterRows(file);
  const idOf = (row: StarterRow) => idsOf(row).filter((id) => id.scheme === scheme);

  test('every value in the field becomes an id, but those that are none', () => {
    const withValue = rows.filter((row) => valueOf(row));
    expect(withValue).toHaveLength(filled);
    const without = withValue.filter((row) => idOf(row).length === 0);
    expect(Object.fromEntries(without.map((row) => [row.id, valueOf(row)]))).toEqual(misfits);
  });

  test('the value is in its normal form, and no row has another', () => {
    for (const row of rows) {
      expect(idOf(row).map(({ value }) => value)).toEqual(
        valueOf(row) && !misfits[row.id] ? [normalised(scheme, valueOf(row) as string)] : [],
      );
    }
  });

  test('two rows share it only where it classifies', () => {
    const values = rows.flatMap((row) => idOf(row).map(({ value }) => value));
    const shared = new Set(values.filter((value, index) => values.indexOf(value) !== index));
    if (schemeOf(scheme).identifiesOne) expect([...shared]).toEqual([]);
  });
});

test('A programme without a code has the one in the address of its curriculum', () => {
  const address = 'https://data.udir.no/kl06/v201906/laereplaner-lk20/HSF01-03';
  expect(externalIdsOfProgramme({ id: 'x', curriculumCode: null, grepUrl: address })).toEqual([
    { scheme: 'GREP', value: 'HSF01-03' },
  ]);
});

test('A competence aim has its code, a learning outcome of a regulation none of Grep', () => {
  expect(externalIdsOfOutcome({ id: 'x', codeSystem: 'GREP', code: 'KM1234' })).toEqual([
    { scheme: 'GREP', value: 'KM1234' },
  ]);
  expect(externalIdsOfOutcome({ id: 'x', codeSystem: 'SPESIALISTFORSKRIFTEN', code: 'KM1234' })).toEqual([]);
});

test('Regulations that others replaced are known by their ELI, too', () => {
  const replaced = starterRows('programmes').flatMap(
    ({ regulation }) => (regulation as { replaces: string[] } | null)?.replaces ?? [],
  );
  expect(replaced.length).toBeGreaterThan(0);
  expect(replaced.filter((id) => normalised('ELI', id) === null)).toEqual([]);
});
