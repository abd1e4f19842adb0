import type { Caller } from '../../identity/identity.js';
import type { Store } from '../records/store.js';
import { changeError, type ChangeError } from './change-error.js';
import type { ReferencePort } from './references.js';
import { hasExternalId, identifyingIds, nameOf } from '../records/external-ids.js';
import { idsAt } from '../records/ids-at.js';
import { ringFrom, ringText } from '../records/rings.js';
import type { PreparedChange } from './staging.js';

/** What holds records together: what they name exists, nothing leads back to itself, and nothing in use is archived. */
export class ReferentialIntegrity {
  constructor(
    private readonly stores: readonly Store<object>[],
    private readonly references: ReferencePort,
    private readonly caller: Caller,
  ) {}

  /** What the records of a change set together have against it. */
  async refusals(prepared: readonly PreparedChange[]): Promise<ChangeError[]> {
    const found = await Promise.all([
      this.unknownReferences(prepared),
      this.takenExternalIds(prepared),
      ...prepared.flatMap((one) => [this.rings(one, prepared), this.inUse(one, prepared)]),
    ]);
    return found.flat();
  }

  /** References that a change adds, and whose owners do not know them. */
  private async unknownReferences(prepared: readonly PreparedChange[]): Promise<ChangeError[]> {
    const added = prepared.flatMap(({ store, before, after }) =>
      Object.entries(store.kind.references).flatMap(([field, type]) => {
        const known = new Set(idsAt(before, field));
        return idsAt(after, field).flatMap((id) => (known.has(id) ? [] : [{ record: after.id, field, type, id }]));
      }),
    );
    const types = [...new Set(added.map(({ type }) => type))];
    const owned = await Promise.all(
      types.map(async (type) => {
        const made = prepared.flatMap(({ store, after }) => (store.kind.type === type ? [after.id] : []));
        const ids = [...new Set(added.flatMap((one) => (one.type === type ? [one.id] : [])))];
        return [type, new Set([...made, ...(await this.existing(type, ids))])] as const;
      }),
    );
    const known = new Map(owned);
    return added
      .filter(({ type, id }) => !known.get(type)?.has(id))
      .map(({ record, field, type, id }) =>
        changeError('UNKNOWN_REFERENCE', record, field, `${field}: there is no ${type} "${id}", or it is archived.`),
      );
  }

  /** External ids that a change adds, and that another record of its kind has: each is of one thing. */
  private async takenExternalIds(prepared: readonly PreparedChange[]): Promise<ChangeError[]> {
    const found = prepared.map(async ({ store, action, before, after }) => {
      // Another may have got them while the record was archived.
      const had = new Set(identifyingIds(action === 'RESTORED' ? {} : (before ?? {})).map(nameOf));
      const added = identifyingIds(after).filter((id) => !had.has(nameOf(id)));
      if (added.length === 0) return [];
      const made = prepared.flatMap((one) => (one.store === store ? [one.after] : []));
      const stored = await store.find({ $or: added.map(hasExternalId) });
      const others = [...made, ...stored.filter(({ id }) => !made.some((one) => one.id === id))];
      return added.flatMap((id) => {
        const owner = others.find(
          (one) => one.id !== after.id && identifyingIds(one).some((other) => nameOf(other) === nameOf(id)),
        );
        const message = `externalIds: ${nameOf(id)} is that of the ${store.kind.type} "${owner?.id ?? ''}".`;
        return owner ? [changeError('INVALID', after.id, 'externalIds', message)] : [];
      });
    });
    return (await Promise.all(found)).flat();
  }

  private async existing(type: string, ids: readonly string[]): Promise<Iterable<string>> {
    const own = this.stores.find(({ kind }) => kind.type === type);
    if (!own) return this.references.current(type, ids, this.caller);
    return (await own.byIds(ids)).flatMap(({ id, archived }) => (archived ? [] : [id]));
  }

  /** A record that would come to name itself, by way of others of its kind. */
  private async rings(change: PreparedChange, prepared: readonly PreparedChange[]): Promise<ChangeError[]> {
    const { store, after, fields } = change;
    const { acyclic = [], type } = store.kind;
    const found = acyclic
      .filter((field) => fields.includes(field))
      .map(async (field) => {
        const named = await this.namedBy(field, change, prepared);
        const ring = ringFrom(after.id, (id) => named.get(id) ?? []);
        if (!ring) return [];
        const message = `${field}: the ${type} "${after.id}" would stand above itself: ${ringText(ring)}.`;
        return [changeError('INVALID', after.id, field, message)];
      });
    return (await Promise.all(found)).flat();
  }

  /** What a changed record would name in a field, what those name, and so on: one read for each step. */
  private async namedBy(
    field: string,
    { store, after }: PreparedChange,
    prepared: readonly PreparedChange[],
  ): Promise<ReadonlyMap<string, string[]>> {
    const made = new Map(prepared.flatMap((one) => (one.store === store ? [[one.after.id, one.after] as const] : [])));
    const named = new Map<string, string[]>();
    for (let ids = [after.id]; ids.length > 0;) {
      const rows = new Map((await store.byIds(ids.filter((id) => !made.has(id)))).map((row) => [row.id, row]));
      for (const id of ids) named.set(id, idsAt(made.get(id) ?? rows.get(id), field));
      ids = [...new Set(ids.flatMap((id) => named.get(id) ?? []))].filter((id) => !named.has(id));
    }
    return named;
  }

  /** A record to be archived that others of the registry name. Those of other registries keep showing it by its id. */
  private async inUse(
    { store, after, action }: PreparedChange,
    prepared: readonly PreparedChange[],
  ): Promise<ChangeError[]> {
    if (action !== 'ARCHIVED') return [];
    // The record itself among them. Records of two kinds may have the same id.
    const going = prepared.filter((one) => one.action === 'ARCHIVED');
    const naming = await Promise.all(
      this.stores.map(async (other) => {
        const fields = Object.entries(other.kind.references).filter(([, type]) => type === store.kind.type);
        if (fields.length === 0 || other.kind.isAboutOthers) return [];
        const found = await other.pick({ $or: fields.map(([field]) => ({ [field]: after.id })) }, []);
        const goingToo = new Set(going.flatMap((one) => (one.store === other ? [one.after.id] : [])));
        return found.flatMap(({ id }) => (goingToo.has(id) ? [] : [`${other.kind.type} "${id}"`]));
      }),
    );
    const [first, ...others] = naming.flat();
    if (!first) return [];
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return [changeError('IN_USE', after.id, 'id', `"${after.id}" is named by ${first}${more}: change those first.`)];
  }
}
