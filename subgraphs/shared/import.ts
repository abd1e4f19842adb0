import type { Problem, Row } from './store.js';

/** What loading needs of a store. */
interface StarterStore {
  readonly collection: string;
  count(): Promise<number>;
  problems(record: Row<object>): Promise<Problem[]>;
  put(records: readonly Row<object>[]): Promise<void>;
}

/** How a registry reads one file of the starter data. */
export interface StarterFile {
  /** Name of the file without `.json`. */
  file: string;
  /** Where its rows go. */
  store: StarterStore;
  /** Fields that hold ids of rows of other files: `{ providerId: 'organisations' }`. */
  references: Readonly<Record<string, string>>;
  /** Makes records of rows where they are not the same; fields keep their names, so that a problem can be traced. */
  toRecords?: (rows: readonly StarterRow[]) => Row<object>[];
}

/** A row as it stands in the file. */
export type StarterRow = { id: string } & Record<string, unknown>;

/** Keeps the order of the file with the rows, where it carries meaning. */
export function inOrder(rows: readonly StarterRow[]): Row<object>[] {
  return rows.map((row, position) => ({ ...row, position }));
}
