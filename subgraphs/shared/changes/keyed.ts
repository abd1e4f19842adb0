import type { Store } from '../store.js';
import type { Edit } from './refusal.js';

/**
 * The edit that keeps one record for a key, such as a decision on a pair or a report for a period: it makes the
 * record, changes the one that is there, or brings back one that was archived. `seen` is the version that the caller
 * saw, null for none.
 */
export async function keyedEdit(
  store: Store<object>,
  id: string,
  seen: number | null | undefined,
  fields: object,
): Promise<Edit> {
  const [before] = await store.byIds([id]);
  const gone = before?.archived ? before.version : null;
  return { store, id, seen: seen ?? gone, fields: () => fields, ...(gone !== null && { action: 'RESTORED' }) };
}
