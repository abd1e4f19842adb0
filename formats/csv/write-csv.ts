import Papa from 'papaparse';

/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

interface CsvOptions {
  /** What stands between cells: a comma (RFC 4180), or the semicolon that Norwegian spreadsheets expect. */
  delimiter: ',' | ';';
  /** Whether every cell is quoted; otherwise those alone that must be. */
  areAllQuoted?: boolean;
}

/**
 * Rows as CSV, with a byte order mark so that spreadsheets read Norwegian letters. A cell that a spreadsheet would take
 * for a formula is kept as text.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  { delimiter, areAllQuoted = false }: CsvOptions,
): string {
  const cells = [columns, ...rows].map((row) => [...row]);
  return `\uFEFF${Papa.unparse(cells, { delimiter, quotes: areAllQuoted, escapeFormulae: FORMULA })}\r\n`;
}
