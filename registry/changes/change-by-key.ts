import type { NewRow } from '../records/definition.js';
import type { Store } from '../records/store.js';
import type { Edit } from './edit.js';

/**
 * The edit that says something of what a record's id is made of: a decision on a pair, a report for a period. It makes
 * the record, replaces what it says, or brings it back. `key` names the fields that the id is made of: another record
 * that happens to have the id stays. `seen` is the version that the caller saw, null for none: a record that somebody
 * made meanwhile is not replaced unseen; one that is archived is nothing to lose.
 */
export async function editByKey<R extends object>(
  store: Store<R>,
  { id, ...fields }: Omit<NewRow<R>, 'externalIds'> & { id: string },
  key: readonly (keyof R & string)[],
  seen: number | null | undefined,
): Promise<Edit> {
  const [found] = await store.byIds([id]);
  const given = fields as unknown as R;
  const same = found && key.every((field) => String(found[field]) === String(given[field]));
  const restored = same && found.archived;
  return {
    store: store as unknown as Store<object>,
    id,
    seen: seen ?? (restored ? found.version : null),
    fields: () => fields,
    ...(restored && { action: 'RESTORED' as const }),
  };
}
