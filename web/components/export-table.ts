/** A table to export: what is seen, row by row. */
export interface ExportTable {
  /** Name of the file, without its ending. */
  name: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  /** What must be said with the rows: the version of the rules, filters. Each is a line below them. */
  notes?: readonly string[];
}
