import type { NewRow } from '../records/definition.js';
import type { Row, Store } from '../records/store.js';
import type { SpecialAction } from './edit.js';
import { idsAt } from '../records/ids-at.js';
import { versionId, type ChangeAction, type StoredVersion, type Versions } from '../records/versions.js';

/** A checked change of one record: what it starts from, null for a new one, and what it makes. */
export interface PreparedChange {
  store: Store<object>;
  before: Row<object> | null;
  after: NewRow<object>;
  /** Names of the fields that differ. */
  fields: string[];
  /** What it does beyond its fields. */
  action?: SpecialAction | undefined;
}

/** The versions that a change set stages, by kind. */
export function stagedVersions(changed: readonly PreparedChange[]): Map<Versions, StoredVersion[]> {
  const byKind = new Map<Versions, StoredVersion[]>();
  for (const { store, before, after, fields, action } of changed) {
    const version = (before?.version ?? 0) + 1;
    const usual: ChangeAction = before ? 'UPDATED' : 'CREATED';
    const staged = {
      ...store.model.stored(after),
      _id: versionId(after.id, version),
      version,
      archived: action === 'ARCHIVED' || (action !== 'RESTORED' && (before?.archived ?? false)),
      change: {
        record: after.id,
        set: '',
        action: action ?? usual,
        fields,
        stagedAt: '',
        from: null,
        until: Infinity,
        topics: [...new Set([before, after].flatMap((record) => topicsOf(store, record)))],
      },
    };
    const own = byKind.get(store.versions) ?? [];
    own.push(staged);
    byKind.set(store.versions, own);
  }
  return byKind;
}

/** The topics that a record names, or is. */
function topicsOf({ kind }: Store<object>, record: { id: string } | null): string[] {
  if (!record) return [];
  const fields = Object.entries(kind.references).flatMap(([field, type]) => (type === 'Topic' ? [field] : []));
  return [...(kind.type === 'Topic' ? [record.id] : []), ...fields.flatMap((field) => idsAt(record, field))];
}
