/** A field of a kind of records: a column that is called what the field is. */
export interface FieldColumn {
  kind: string;
  field: string;
}

/** A table to export: what is seen, row by row. */
export interface ExportTable {
  /** Name of the file, without its ending. */
  name: string;
  columns: readonly (string | FieldColumn)[];
  rows: readonly (readonly (string | number | null)[])[];
  /** What must be said with the rows: the version of the rules, filters. Stands in a column, as no row is anything but a record. */
  notes?: readonly string[];
}

/** Makes columns of fields of a kind. */
export const fieldsOf =
  (kind: string) =>
  (...fields: readonly string[]): FieldColumn[] =>
    fields.map((field) => ({ kind, field }));
