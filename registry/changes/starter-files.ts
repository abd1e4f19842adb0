import { stagedVersions } from './staging.js';
import type { StoredVersion, Versions } from '../records/versions.js';
import type { NewRow } from '../records/record-model.js';
import type { Store } from '../records/store.js';

/** How a registry reads one file of the starter data. */
export interface StarterFile {
  /** Name of the file without `.json`. */
  file: string;
  /** Type of the records that its rows become. */
  kind: string;
  /** Makes records of rows where they are not the same; fields keep their names but those in `namesInFile`. */
  toRecords?: (rows: readonly StarterRow[]) => NewRow<object>[];
  /** What the file calls fields that records have under another name, so that a problem can be traced. */
  namesInFile?: Readonly<Record<string, string>>;
}

/** A row as it stands in the file. */
export type StarterRow = { id: string } & Record<string, unknown>;

/** The records of a file. */
export function starterRecords({ toRecords }: StarterFile, rows: readonly StarterRow[]): NewRow<object>[] {
  return toRecords ? toRecords(rows) : [...rows];
}

/** Keeps the order of the file with the rows, where it carries meaning. */
export function withPosition(rows: readonly StarterRow[]): NewRow<object>[] {
  return rows.map((row, position) => ({ ...row, position }));
}

/** The first versions of the records of some files. */
export function starterVersions(
  files: readonly { file: StarterFile & { store: Store<object> }; rows: readonly StarterRow[] }[],
): ReadonlyMap<Versions, StoredVersion[]> {
  return stagedVersions(
    files.flatMap(({ file, rows }) =>
      starterRecords(file, rows).map((record) => ({
        store: file.store,
        before: null,
        after: file.store.model.complete(record),
        fields: [],
      })),
    ),
  );
}
