import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Connection as Database } from 'mongoose';
import { ChangeLog } from '../changes/change-log.js';
import type { ReferencePort } from '../changes/references.js';
import { Integrity } from '../changes/integrity.js';
import { Registrar } from '../changes/change-service.js';
import { History } from '../changes/history.js';
import { changeResolvers } from './change-resolvers.js';
import { dayOf } from '../../values/day.js';
import { Drafts, seesDrafts } from '../changes/drafts.js';
import type { Identity, Caller } from '../../identity/identity.js';
import type { StarterFile } from '../changes/starter-files.js';
import { sequenceAt } from '../../values/moment.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { askedAt } from './own-moment.js';
import { sharedResolvers } from './common-resolvers.js';
import { enforceScopes } from './scopes.js';
import type { Store } from '../records/store.js';

/** What a subgraph's resolvers get with every operation. */
export interface Context<Stores, Loaders> {
  stores: Stores;
  loaders: Loaders;
  identity: Identity;
  /** The day that rules compare with: that of the moment asked for. */
  today: string;
  /** ISO moment whose records are asked for, null for now. */
  moment: string | null;
  /** The changes of this registry, as the caller may see them. */
  history: History;
  /** Makes changes in the caller's name. */
  registrar: Registrar;
  references: ReferencePort;
  /** What the caller may know of drafts. */
  drafts: Drafts;
  /** The same operation as recorded at another moment. */
  at: (moment: string | null) => Promise<Context<Stores, Loaders>>;
}

type AnyStores = Record<string, Store<never>>;

interface Definition<Stores, Loaders> {
  name: string;
  /** Port when it runs alone and PORT is not set; also its address in supergraph.graphql. */
  port: number;
  resolvers: object;
  mutations: object;
  createStores: (database: Database) => Stores;
  createLoaders: (stores: Stores, today: string, history: History) => Loaders;
  starterFiles: (stores: Stores) => StarterFile[];
  /** The stores without what is marked as draft, where the registry has such records. */
  withoutDrafts?: (stores: Stores) => Promise<Stores>;
}

/** What a registry is opened with. */
interface Surroundings {
  database: Database;
  references: ReferencePort;
  /** Whether everyone sees records marked as draft, or only those with a scope of plan. */
  includeDrafts: boolean;
}

/** A subgraph, ready to be opened on a database. */
export interface Subgraph {
  name: string;
  port: number;
  typeDefs: DocumentNode;
  open: (surroundings: Surroundings) => OpenSubgraph;
}

/** A subgraph on its database. */
export interface OpenSubgraph {
  name: string;
  database: Database;
  schema: GraphQLSchema;
  starterFiles: StarterFile[];
  log: ChangeLog;
  /** Makes indexes, and the view of what the log has. `alone`: no other process has the database open. */
  prepare: (how: { alone: boolean }) => Promise<void>;
  /** A context for one operation, with loaders of its own. */
  createContext: (caller: Caller) => Promise<object>;
}

/** Makes a subgraph of its parts: the same for all six. */
export function defineSubgraph<Stores extends object, Loaders>(definition: Definition<Stores, Loaders>): Subgraph {
  const { name, port, resolvers, mutations, createStores, starterFiles } = definition;
  const typeDefs = readTypeDefs(name);
  return {
    name,
    port,
    typeDefs,
    open: (surroundings) => {
      const { database } = surroundings;
      const stores = createStores(database);
      const all = Object.values(stores as AnyStores);
      const types = all.map(({ kind }) => kind.type);
      const log = new ChangeLog(
        database,
        all.map(({ versions }) => versions),
      );
      return {
        name,
        database,
        schema: enforceScopes(
          buildSubgraphSchema({
            typeDefs,
            resolvers: askedAt(
              together({ ...sharedResolvers, ...resolvers, Mutation: mutations }, changeResolvers(name, types)),
            ),
          }),
          typeDefs,
        ),
        starterFiles: starterFiles(stores),
        log,
        prepare: async (how) => {
          for (const { shape } of all) await shape.createIndexes();
          await log.open(how);
        },
        createContext: (caller) => contextOf(definition, { ...surroundings, stores, log }, caller),
      };
    },
  };
}

type Opened<Stores> = Surroundings & { stores: Stores; log: ChangeLog };

async function contextOf<Stores extends object, Loaders>(
  definition: Definition<Stores, Loaders>,
  opened: Opened<Stores>,
  { identity, moment }: Caller,
): Promise<Context<Stores, Loaders>> {
  const { name, createLoaders, withoutDrafts } = definition;
  const { log, references } = opened;
  const shown = seesDrafts(opened.includeDrafts, identity);
  const known = new Map<string | null, Promise<Context<Stores, Loaders>>>();
  const at = (asked: string | null) => {
    const context = known.get(asked) ?? make(asked);
    known.set(asked, context);
    return context;
  };
  const make = async (asked: string | null): Promise<Context<Stores, Loaders>> => {
    const asOf = asked === null ? opened.stores : await storesAsOf(opened, asked, name);
    const stores = withoutDrafts && !shown ? await withoutDrafts(asOf) : asOf;
    const all = Object.values(stores as unknown as Record<string, Store<object>>);
    const today = dayOf(asked === null ? new Date() : new Date(asked));
    const caller = { identity, moment: asked };
    const drafts = new Drafts(shown, async (type, ids) => {
      const own = all.find(({ kind }) => kind.type === type);
      return own ? new Set((await own.byIds(ids)).map(({ id }) => id)) : references.current(type, ids, caller, true);
    });
    /** What remembers its reads: of no use once the operation has changed something. */
    const unread = () => {
      const history = new History(name, log, all, identity, drafts);
      return { history, loaders: createLoaders(stores, today, history) };
    };
    const integrity = new Integrity(all, references, caller);
    const context: Context<Stores, Loaders> = {
      stores,
      ...unread(),
      identity,
      today,
      moment: asked,
      registrar: new Registrar(log, integrity, identity, drafts, () => Object.assign(context, unread())),
      references,
      drafts,
      at,
    };
    return context;
  };
  return at(moment);
}

async function storesAsOf<Stores extends object>({ stores, log }: Opened<Stores>, moment: string, name: string) {
  const sequence = await sequenceAt(log, moment, name);
  const all = Object.entries(stores as Record<string, Store<object>>);
  return Object.fromEntries(all.map(([key, store]) => [key, store.asOf(sequence)])) as Stores;
}

/** What the schema builder takes; its own type for it is not exported. */
type ResolverMap = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']
>;

/** The resolvers of a registry, over those that all have. */
function together(own: object, shared: Record<string, object>): ResolverMap {
  const merged = Object.entries(shared).map(([type, fields]) => [
    type,
    { ...fields, ...(own as Record<string, object>)[type] },
  ]);
  return { ...own, ...Object.fromEntries(merged) } as ResolverMap;
}

/** Parts of the SDL that every registry has, and those that are taken by registries that name what they define. */
const COMMON_PARTS = ['registry/subgraph/registry.graphql', 'registry/changes/changes.graphql'];
const OPTIONAL_PARTS: Readonly<Record<string, RegExp>> = {
  'subgraphs/aspects/alignment.graphql': /AlignmentFilter/,
  'subgraphs/contracts/guideline-status.graphql': /GuidelineFacts/,
  'subgraphs/aspects/currency.graphql': /CurrencyState/,
  'subgraphs/contracts/gap-map.graphql': /GapMap/,
  'subgraphs/aspects/impact.graphql': /GuidelineImpact/,
  'subgraphs/aspects/reviews/reviews.graphql': /ReviewPlan/,
  'subgraphs/contracts/review-schedule.graphql': /ReviewSchedule/,
};

function readTypeDefs(name: string): DocumentNode {
  const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8');
  const own = [`subgraphs/${name}/schema.graphql`, `subgraphs/${name}/changes.graphql`].map(read).join('\n');
  const optional = Object.entries(OPTIONAL_PARTS).flatMap(([part, names]) => (names.test(own) ? [part] : []));
  return parse([...[...COMMON_PARTS, ...optional].map(read), own].join('\n'));
}
