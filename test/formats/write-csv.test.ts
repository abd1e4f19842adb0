import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { CSV_LANGUAGES, writeCsv, type CsvLanguage } from '../../formats/csv/write-csv.js';

describe('writeCsv', () => {
  test('quotes those cells alone that need it', () => {
    expect(writeCsv(['Kurs', 'Antall'], [['Hender; rene', 2], ['Sa "ja"', null], []], 'nb')).toBe(
      '\uFEFFKurs;Antall\r\n"Hender; rene";2\r\n"Sa ""ja""";\r\n\r\n',
    );
  });

  test.each<[CsvLanguage, string]>([
    ['nb', '\uFEFFTema;Andel\r\nRene, hender;-1,5\r\n"a;b";1234567,25\r\nc;0\r\nd;0,0000001\r\n'],
    ['nn', '\uFEFFTema;Andel\r\nRene, hender;-1,5\r\n"a;b";1234567,25\r\nc;0\r\nd;0,0000001\r\n'],
    ['en', '\uFEFFTema,Andel\r\n"Rene, hender",-1.5\r\na;b,1234567.25\r\nc,0\r\nd,0.0000001\r\n'],
  ])('in %s writes numbers as spreadsheets in that language read them', (language, text) => {
    const rows = [
      ['Rene, hender', -1.5],
      ['a;b', 1234567.25],
      ['c', 0],
      ['d', 1e-7],
    ];
    expect(writeCsv(['Tema', 'Andel'], rows, language)).toBe(text);
  });

  test.each(['=1+1', '+47', '@navn', '\t=1', '=1\nneste linje', '-A1', '-1+2', '-', '-1;2', '-1\n'])(
    'keeps %j as text',
    (cell) => {
      expect(writeCsv(['a'], [[cell]], 'nb')).toBe(`\uFEFFa\r\n"'${cell}"\r\n`);
    },
  );

  test.each(['-1', '-1,5', '-1.5', '−1', '– ingen'])('leaves %j, which is no formula, as it is', (cell) => {
    expect(writeCsv(['a'], [[cell]], 'nb')).toBe(`\uFEFFa\r\n${cell}\r\n`);
  });

  test('any number is read back as it was', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(...CSV_LANGUAGES), (number, language) => {
        const delimiter = language === 'en' ? ',' : ';';
        const text = writeCsv(['a', 'b'], [['x', number]], language).slice(1);
        const cell = Papa.parse<string[]>(text, { delimiter }).data[1]![1]!;
        expect(cell).toMatch(language === 'en' ? /^-?\d+(\.\d+)?$/ : /^-?\d+(,\d+)?$/);
        expect(Math.abs(Number(cell.replace(',', '.')) - number)).toBeLessThanOrEqual(1e-15 * Math.abs(number) + 1e-20);
      }),
    );
  });
});
