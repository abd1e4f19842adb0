import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Connection as Database } from 'mongoose';
import type { Caller } from '../../identity/identity.js';
import type { Opening } from '../changes/acknowledged.js';
import { ChangeLog } from '../changes/change-log.js';
import type { DraftRule } from '../changes/drafts.js';
import { keepByHead } from '../changes/keep.js';
import type { ReferencePort } from '../changes/references.js';
import { starterFilesOf, type StarterFile } from '../changes/starter-files.js';
import { addMissingFields } from '../records/added-fields.js';
import type { RecordKind } from '../records/definition.js';
import type { Store } from '../records/store.js';
import { changeResolvers } from './change-resolvers.js';
import { commonResolvers } from './common-resolvers.js';
import { createContext, type LoaderSource } from './context.js';
import { mergeResolvers } from './merge-resolvers.js';
import { nodeResolvers } from './nodes.js';
import { answerAtQuestionMoment } from './question-moment.js';
import { requireChildLists } from './child-lists.js';
import { fieldsByType, recordResolvers } from './record-resolvers.js';
import { refuseWithoutRequired } from './required-fields.js';
import { enforceScopes } from './scopes.js';

/** What a registry's folder says of it: its records, its rules, and how they are read and changed. */
interface Definition<Stores, Loaders> {
  /** The kinds of its records, by the names of their stores. */
  kinds: { [Name in keyof Stores]: RecordKind<never> };
  resolvers: object;
  /** What changes its records beyond their fields. */
  mutations?: object;
  createStores: (database: Database) => Stores;
  createLoaders: (source: LoaderSource<Stores>) => Loaders;
  /** The stores without what is marked as draft, where the registry has such records. */
  withoutDrafts?: (stores: Stores) => Promise<Stores>;
}

/** What a registry is opened with. */
export interface SubgraphDependencies {
  name: string;
  typeDefs: DocumentNode;
  database: Database;
  references: ReferencePort;
  /** Every scope that a field may ask for. */
  scopes: readonly string[];
  /** Whether everyone sees records marked as draft, or only those that a rule lets. */
  includeDrafts: boolean;
  draftRules: readonly DraftRule[];
  /** Whether no other process changes its records. */
  isOnlyWriter: boolean;
  /** With more records than this, they are read from the database; any number unless given. */
  recordsInMemory?: number;
}

/** A registry that can be opened. */
export interface SubgraphDefinition {
  kinds: readonly RecordKind<never>[];
  open: (dependencies: SubgraphDependencies) => OpenSubgraph;
}

/** A registry on its database. */
export interface OpenSubgraph {
  name: string;
  database: Database;
  schema: GraphQLSchema;
  /** The files of the starter data, each with the store that its records go to. */
  starterFiles: (StarterFile & { store: Store<object> })[];
  log: ChangeLog;
  /** Makes indexes, and the view of what the log has. `alone`: no other process has the database open. */
  prepare: (how: Opening) => Promise<void>;
  /** A context for one operation, with loaders of its own. */
  createContext: (caller: Caller) => Promise<object>;
}

/** Makes a registry of its parts: the same for all. */
export function defineSubgraph<Stores extends object, Loaders>(
  definition: Definition<Stores, Loaders>,
): SubgraphDefinition {
  const { kinds, resolvers, mutations = {}, createStores, createLoaders, withoutDrafts } = definition;
  return {
    kinds: Object.values(kinds),
    open: ({ name, typeDefs, database, scopes, isOnlyWriter, recordsInMemory, ...dependencies }) => {
      const stores = createStores(database);
      const all = Object.values(stores as Record<string, Store<object>>);
      const log = new ChangeLog(database, all, recordsInMemory);
      const catchUp = isOnlyWriter ? null : () => log.indexes.follow();
      const kept = isOnlyWriter ? { all: keepByHead(log.head), withoutDrafts: keepByHead(log.head) } : null;
      const isDraftable = (type: string) => dependencies.draftRules.some(({ types }) => types.includes(type));
      const own = mergeResolvers(
        { ...commonResolvers, ...resolvers, Mutation: mutations },
        nodeResolvers(
          typeDefs,
          new Map(Object.entries<RecordKind<never>>(kinds).map(([loader, { type }]) => [type, loader])),
        ),
        recordResolvers(kinds, typeDefs, isDraftable),
        changeResolvers(
          name,
          typeDefs,
          all.map(({ kind }) => kind.type),
        ),
      );
      requireChildLists(fieldsByType(typeDefs), Object.values(kinds), own);
      const schema = buildSubgraphSchema({ typeDefs, resolvers: answerAtQuestionMoment(own, typeDefs) });
      return {
        name,
        database,
        schema: enforceScopes(refuseWithoutRequired(schema, typeDefs), typeDefs, scopes),
        starterFiles: starterFilesOf(Object.values(kinds)).map((file) => ({ ...file, store: storeOf(all, file.kind) })),
        log,
        prepare: async (how) => {
          for (const { model } of all) await model.createIndexes();
          await addMissingFields(database, all);
          await log.open(how);
        },
        createContext: (caller) =>
          createContext({ ...dependencies, name, stores, log, kept, catchUp, createLoaders, withoutDrafts }, caller),
      };
    },
  };
}

function storeOf(stores: readonly Store<object>[], type: string): Store<object> {
  const store = stores.find(({ kind }) => kind.type === type);
  if (!store) throw new Error(`There is no store of ${type} in this registry.`);
  return store;
}
