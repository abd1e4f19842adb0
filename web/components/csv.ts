import Papa from 'papaparse';

/**
 * Rows as CSV that Norwegian spreadsheets open as a table: semicolons, and a byte order mark for the letters. Cells
 * that a spreadsheet would take for formulas stay text.
 */
export function tableAsCsv(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${Papa.unparse([[...columns], ...rows.map((row) => [...row])], { delimiter: ';', escapeFormulae: true })}\r\n`;
}
