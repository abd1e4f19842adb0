import { dayOf } from '../../values/day.js';
import type { Caller, Identity } from '../../identity/identity.js';
import { ChangeService } from '../changes/change-service.js';
import type { ChangeLog } from '../changes/change-log.js';
import { Drafts, seesDrafts, type DraftRule } from '../changes/drafts.js';
import { History } from '../changes/history.js';
import { keepForOneOperation, type Keep } from '../changes/keep.js';
import { ReferentialIntegrity } from '../changes/referential-integrity.js';
import type { ReferencePort } from '../changes/references.js';
import { sequenceAt } from '../changes/sequence-at.js';
import { recordLoaders, type RecordLoaders } from '../records/loaders.js';
import type { Store } from '../records/store.js';

/** What a subgraph's resolvers get with every operation. */
export interface Context<Stores, Loaders> {
  stores: Stores;
  loaders: RecordLoaders<Stores> & Loaders;
  identity: Identity;
  /** The day that rules compare with: that of the moment asked for. */
  today: string;
  /** ISO moment whose records are asked for, null for now. */
  moment: string | null;
  /** The changes of this registry, as the caller may see them. */
  history: History;
  /** Makes changes in the caller's name. */
  changeService: ChangeService;
  references: ReferencePort;
  /** What the caller may know of drafts. */
  drafts: Drafts;
  /** The same operation as recorded at another moment. */
  at: (moment: string | null) => Promise<Context<Stores, Loaders>>;
}

/** What a registry's own loaders are made of. */
export interface LoaderSource<Stores> {
  stores: Stores;
  /** What reads each kind of records by itself. */
  records: RecordLoaders<Stores>;
  /** The day that rules compare with. */
  today: string;
  history: History;
  keep: Keep;
}

/** What contexts of a registry are made of. */
export interface ContextSource<Stores, Loaders> {
  name: string;
  stores: Stores;
  log: ChangeLog;
  references: ReferencePort;
  /** Whether everyone sees records marked as draft. */
  includeDrafts: boolean;
  draftRules: readonly DraftRule[];
  createLoaders: (source: LoaderSource<Stores>) => Loaders;
  /** Keeps what is worked out of all records as they are now, and of those without drafts; null where others may change them. */
  kept: { all: Keep; withoutDrafts: Keep } | null;
  /** Brings what is held in memory up to what others have written; null where nobody else writes. */
  catchUp: (() => Promise<void>) | null;
  /** The stores without what is marked as draft, where the registry has such records. */
  withoutDrafts?: ((stores: Stores) => Promise<Stores>) | undefined;
}

/** Makes the context of one operation; the same operation at another moment has one of its own. */
export function createContext<Stores extends object, Loaders>(
  source: ContextSource<Stores, Loaders>,
  { identity, moment }: Caller,
): Promise<Context<Stores, Loaders>> {
  const { name, log, references, createLoaders, withoutDrafts, draftRules } = source;
  const areShown = seesDrafts(source.includeDrafts, draftRules, identity);
  const byMoment = new Map<string | null, Promise<Context<Stores, Loaders>>>();
  const at = (asked: string | null) => {
    const context = byMoment.get(asked) ?? make(asked);
    byMoment.set(asked, context);
    return context;
  };
  const make = async (asked: string | null): Promise<Context<Stores, Loaders>> => {
    await source.catchUp?.();
    const asOf = asked === null ? source.stores : await storesAsOf(source, asked);
    const hides = withoutDrafts && !areShown ? withoutDrafts : null;
    const kept = (asked === null ? source.kept?.[hides ? 'withoutDrafts' : 'all'] : null) ?? keepForOneOperation();
    const stores = hides ? await kept('stores', () => hides(asOf)) : asOf;
    const all = Object.values(stores as unknown as Record<string, Store<object>>);
    const today = dayOf(asked === null ? new Date() : new Date(asked));
    const caller = { identity, moment: asked };
    const drafts = new Drafts(areShown, draftRules, async (type, ids) => {
      const own = all.find(({ kind }) => kind.type === type);
      return own ? new Set((await own.byIds(ids)).map(({ id }) => id)) : references.current(type, ids, caller, true);
    });
    /** What remembers its reads: of no use once the operation has changed something. */
    const unread = () => {
      const history = new History(name, log, all, identity, drafts);
      // Once the operation has changed something, what it has worked out itself is of no use.
      const keep = asked === null && source.kept ? kept : keepForOneOperation();
      const records = recordLoaders(stores);
      return { history, loaders: { ...records, ...createLoaders({ stores, records, today, history, keep }) } };
    };
    const integrity = new ReferentialIntegrity(all, references, caller);
    const context: Context<Stores, Loaders> = {
      stores,
      ...unread(),
      identity,
      today,
      moment: asked,
      changeService: new ChangeService(log, integrity, identity, drafts, () => Object.assign(context, unread())),
      references,
      drafts,
      at,
    };
    return context;
  };
  return at(moment);
}

async function storesAsOf<Stores extends object>(
  { name, stores, log }: Pick<ContextSource<Stores, unknown>, 'name' | 'stores' | 'log'>,
  moment: string,
): Promise<Stores> {
  const sequence = await sequenceAt(log, moment, name);
  const all = Object.entries(stores as Record<string, Store<object>>);
  return Object.fromEntries(all.map(([key, store]) => [key, store.asOf(sequence)])) as Stores;
}
