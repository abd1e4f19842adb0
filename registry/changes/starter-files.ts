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

/** Records that are made and written together. */
const BATCH = 1000;

/** The first versions of the records of some files, some at a time, as there may be very many. */
export function* starterVersions(
  files: readonly { file: StarterFile & { store: Store<object> }; rows: readonly StarterRow[] }[],
): Generator<ReadonlyMap<Versions, StoredVersion[]>> {
  for (const { file, rows } of files) {
    const { store } = file;
    const records = starterRecords(file, rows);
    for (let start = 0; start < records.length; start += BATCH) {
      const batch = records.slice(start, start + BATCH);
      const first = { store, before: null, fields: [] };
      yield stagedVersions(batch.map((record) => ({ ...first, after: store.model.complete(record) })));
    }
  }
}
