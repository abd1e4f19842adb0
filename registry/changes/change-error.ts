import { recordOf, type Row, type Store } from '../records/store.js';
import { diffRecords, type FieldDifference } from './record-diff.js';
import { versionId } from '../records/versions.js';
import type { Edit } from './edit.js';

/** Why a change did not happen; `ChangeError` in the schema. */
export interface ChangeError {
  code: 'INVALID' | 'UNKNOWN_REFERENCE' | 'NOT_FOUND' | 'ALREADY_EXISTS' | 'ARCHIVED' | 'IN_USE' | 'CONFLICT';
  field: string | null;
  message: string;
  recordId: string;
  /** After a conflict: the version that is current, and what differs from the one the caller saw. */
  currentVersion: number | null;
  differences: FieldDifference[];
}

/** An error that says what stands in the way of a change of one record. */
export function changeError(
  code: ChangeError['code'],
  recordId: string,
  field: string | null,
  message: string,
): ChangeError {
  return { code, field, message, recordId, currentVersion: null, differences: [] };
}

/** What the record as it is has against an edit, before its fields are looked at. */
export async function errorBeforeEdit(
  { store, id, seen, action }: Edit,
  before: Row<object> | null,
): Promise<ChangeError | null> {
  const { type } = store.kind;
  if (seen === null) {
    return before
      ? changeError(
          'ALREADY_EXISTS',
          id,
          'id',
          `${type} "${id}" exists already: give its version to change it, or choose another id.`,
        )
      : null;
  }
  if (!before) return changeError('NOT_FOUND', id, 'id', `There is no ${type} "${id}".`);
  if (before.version !== seen) return conflict(store, before, seen);
  if (before.archived && action !== 'RESTORED' && action !== 'ERASED') {
    return changeError('ARCHIVED', id, 'id', `The ${type} "${id}" is archived; restore it first.`);
  }
  return null;
}

async function conflict(store: Store<object>, current: Row<object>, seen: number): Promise<ChangeError> {
  const [stored] = await store.versions.byIds([versionId(current.id, seen)]);
  const message = stored
    ? `Version ${seen} was changed since: version ${current.version} is current. Look at what differs, and try again with it.`
    : `There is no version ${seen}: version ${current.version} is current.`;
  return {
    ...changeError('CONFLICT', current.id, 'version', message),
    currentVersion: current.version,
    differences: stored ? diffRecords(recordOf(stored), current) : [],
  };
}
