import { stagedVersions } from './staging.js';
import type { StoredVersion, Versions } from '../records/versions.js';
import type { NewRow, RecordKind, Starter, StarterRow } from '../records/definition.js';
import type { Store } from '../records/store.js';

/** A file of the starter data, and the type of the records that its rows become. */
export type StarterFile = Starter & { kind: string };

/** The files that kinds of records begin with. */
export function starterFilesOf(kinds: readonly RecordKind<never>[]): StarterFile[] {
  return kinds.flatMap(({ type, starter }) => (starter ? [{ ...starter, kind: type }] : []));
}

/** The records of a file. */
export function starterRecords({ toRecords }: StarterFile, rows: readonly StarterRow[]): NewRow<object>[] {
  return toRecords ? toRecords(rows) : [...rows];
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
