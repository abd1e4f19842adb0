import type { NewRow } from '../record-shape.js';
import type { Store } from '../store.js';
import type { Edit } from './refusal.js';

/**
 * The edit that says something anew of what a record's id is made of: it makes the record, replaces what it says, or
 * brings it back. `key` names the fields that the id is made of: another record that happens to have the id stays.
 */
export async function saidAnew<R extends object>(
  store: Store<R>,
  { id, ...fields }: NewRow<R>,
  key: readonly (keyof R & string)[],
): Promise<Edit> {
  const [found] = await store.byIds([id]);
  const given = fields as unknown as R;
  const same = found && key.every((field) => String(found[field]) === String(given[field]));
  return {
    store: store as unknown as Store<object>,
    id,
    seen: same ? found.version : null,
    fields: () => fields,
    ...(same && found.archived && { action: 'RESTORED' as const }),
  };
}

/**
 * The same, where the caller says which version it saw, null for none: a decision on a pair, a report for a period.
 * Another's change that the caller did not see is a conflict.
 */
export async function keyedEdit<R extends object>(
  store: Store<R>,
  record: NewRow<R>,
  key: readonly (keyof R & string)[],
  seen: number | null | undefined,
): Promise<Edit> {
  const edit = await saidAnew(store, record, key);
  return { ...edit, seen: seen ?? (edit.action ? edit.seen : null) };
}
