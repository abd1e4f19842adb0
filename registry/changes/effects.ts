import { identifyingIds, nameOf } from '../records/external-ids.js';
import { idsAt } from '../records/ids-at.js';
import type { PreparedChange } from './staging.js';

/** What a change set does that the rules of others look at. */
export interface Effects {
  /** External ids that it takes, for which a record must be the only one of its kind. */
  takes: ReadonlySet<string>;
  /** Records of the registry that it comes to name, and that must be there. */
  names: ReadonlySet<string>;
  /** Records that it archives, which nothing may name. */
  archives: ReadonlySet<string>;
  /** Fields that it changes which may not lead back to the record itself. */
  links: ReadonlySet<string>;
}

/** What the rules of other change sets may look at in one. */
export function effectsOf(prepared: readonly PreparedChange[]): Effects {
  return {
    takes: new Set(
      prepared.flatMap(({ store, after }) => identifyingIds(after).map((id) => `${store.kind.type} ${nameOf(id)}`)),
    ),
    names: new Set(
      prepared.flatMap(({ store, after }) =>
        Object.entries(store.kind.references).flatMap(([field, type]) =>
          idsAt(after, field).map((id) => `${type}/${id}`),
        ),
      ),
    ),
    archives: new Set(
      prepared.flatMap(({ store, after, action }) => (action === 'ARCHIVED' ? [`${store.kind.type}/${after.id}`] : [])),
    ),
    links: new Set(
      prepared.flatMap(({ store, fields }) =>
        (store.kind.acyclic ?? [])
          .filter((field) => fields.includes(field))
          .map((field) => `${store.kind.type}.${field}`),
      ),
    ),
  };
}

/** Whether what one change set did could have decided otherwise on another that was checked before it. */
export function meet(one: Effects, other: Effects): boolean {
  return (
    haveCommon(one.takes, other.takes) ||
    haveCommon(one.names, other.archives) ||
    haveCommon(one.archives, other.names) ||
    haveCommon(one.links, other.links)
  );
}

function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const value of one) if (other.has(value)) return true;
  return false;
}
