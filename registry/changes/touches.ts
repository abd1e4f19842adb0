import type { RecordKind } from '../records/definition.js';
import { idsAt } from '../records/ids-at.js';

/** Whether changes of a kind are found by topics: it is one, or names some. */
export function namesTopics({ type, references }: Pick<RecordKind<never>, 'type' | 'references'>): boolean {
  return type === 'Topic' || Object.values(references).includes('Topic');
}

/** Ids by type of what the versions of a record are and name. */
export function touchedBy(
  type: string,
  references: Readonly<Record<string, string>>,
  versions: readonly ({ id: string } | null)[],
): Record<string, string[]> {
  const touched = new Map<string, Set<string>>();
  const add = (of: string, ids: readonly string[]) => {
    touched.set(of, new Set([...(touched.get(of) ?? []), ...ids]));
  };
  for (const version of versions) {
    if (!version) continue;
    add(type, [version.id]);
    for (const [field, of] of Object.entries(references)) add(of, idsAt(version, field));
  }
  return Object.fromEntries([...touched].map(([of, ids]) => [of, [...ids]]));
}
