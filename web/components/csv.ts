import { writeCsv } from '../../formats/csv/write-csv.js';

/** Rows as CSV that Norwegian spreadsheets open as a table. */
export function tableAsCsv(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return writeCsv(columns, rows, { delimiter: ';' });
}
