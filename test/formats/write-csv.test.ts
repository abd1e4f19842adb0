import { describe, expect, test } from '@jest/globals';
import { writeCsv } from '../../formats/csv/write-csv.js';

describe('writeCsv', () => {
  test('with semicolons, quotes those cells alone that need it', () => {
    expect(writeCsv(['Kurs', 'Antall'], [['Hender; rene', 2], ['Sa "ja"', null], []], { delimiter: ';' })).toBe(
      '\uFEFFKurs;Antall\r\n"Hender; rene";2\r\n"Sa ""ja""";\r\n\r\n',
    );
  });

  test('with commas, quotes every cell where asked to', () => {
    expect(writeCsv(['Tema', 'Kurs'], [['Håndhygiene', '']], { delimiter: ',', areAllQuoted: true })).toBe(
      '\uFEFF"Tema","Kurs"\r\n"Håndhygiene",""\r\n',
    );
  });

  test.each(['=1+1', '+47', '-1', '@navn', '\t=1', '=1\nneste linje'])('keeps %j as text', (cell) => {
    expect(writeCsv(['a'], [[cell]], { delimiter: ';' })).toBe(`\uFEFFa\r\n"'${cell}"\r\n`);
  });
});
