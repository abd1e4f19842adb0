import Papa from 'papaparse';

/** The languages of readers, by which spreadsheets take separators and numbers. */
export const CSV_LANGUAGES = ['nb', 'nn', 'en'] as const;
export type CsvLanguage = (typeof CSV_LANGUAGES)[number];

export type CsvRow = readonly (string | number | null)[];

/** What stands between cells and before decimals: a semicolon and a comma where numbers are written with that, else as RFC 4180 has it. */
const SIGNS = {
  nb: { delimiter: ';', decimal: ',' },
  nn: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
} as const;

/** A cell that a spreadsheet would take for a formula: a minus begins one unless the cell is a number. */
const FORMULA = /^(?:[=+@\t\r]|-(?!\d+(?:[.,]\d+)?$))/;

/**
 * Rows as CSV that spreadsheets in the reader's language open as a table, with a byte order mark so that they read
 * Norwegian letters. Numbers stay numbers; a text that would be taken for a formula is kept as text.
 */
export function writeCsv(columns: readonly string[], rows: readonly CsvRow[], language: CsvLanguage): string {
  const { delimiter, decimal } = SIGNS[language];
  const cells = [columns, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? inDigits(cell).replace('.', () => decimal) : cell)),
  );
  return `\uFEFF${Papa.unparse(cells, { delimiter, escapeFormulae: FORMULA })}\r\n`;
}

/** All the digits of a number, with a point and an ordinary minus: no spreadsheet reads grouped ones, or U+2212. */
function inDigits(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
