import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Connection as Database } from 'mongoose';
import { dayOf } from './clock.js';
import type { Identity, Caller } from './identity.js';
import type { StarterFile } from './import.js';

import { PROJECT_ROOT } from './paths.js';
import { sharedResolvers } from './resolvers.js';
import { enforceScopes } from './scopes.js';

/** What a subgraph's resolvers get with every operation. */
export interface Context<Stores, Loaders> {
  stores: Stores;
  loaders: Loaders;
  identity: Identity;
  /** The day that rules compare with. */
  today: string;
}

interface Definition<Stores, Loaders> {
  name: string;
  /** Port when it runs alone and PORT is not set; also its address in supergraph.graphql. */
  port: number;
  resolvers: object;
  createStores: (database: Database) => Stores;
  createLoaders: (stores: Stores, today: string) => Loaders;
  starterFiles: (stores: Stores) => StarterFile[];
}

/** A subgraph, ready to be opened on a database. */
export interface Subgraph {
  name: string;
  port: number;
  typeDefs: DocumentNode;
  open: (database: Database) => OpenSubgraph;
}

/** A subgraph on its database. */
export interface OpenSubgraph {
  name: string;
  database: Database;
  schema: GraphQLSchema;
  starterFiles: StarterFile[];
  /** A context for one operation, with loaders of its own. */
  createContext: (caller: Caller) => Promise<object>;
}

/** Makes a subgraph of its parts: the same for all six. */
export function defineSubgraph<Stores, Loaders>(definition: Definition<Stores, Loaders>): Subgraph {
  const { name, port, resolvers, createStores, createLoaders, starterFiles } = definition;
  const typeDefs = readTypeDefs(name);
  return {
    name,
    port,
    typeDefs,
    open: (database) => {
      const stores = createStores(database);
      return {
        name,
        database,
        schema: enforceScopes(
          buildSubgraphSchema({ typeDefs, resolvers: { ...sharedResolvers, ...resolvers } }),
          typeDefs,
        ),
        starterFiles: starterFiles(stores),
        createContext: ({ identity }): Promise<Context<Stores, Loaders>> => {
          const today = dayOf(new Date());
          return Promise.resolve({ stores, loaders: createLoaders(stores, today), identity, today });
        },
      };
    },
  };
}

/** Shared parts of the SDL beyond schema.graphql, each taken by the registries that name what it defines. */
const OPTIONAL_PARTS = {
  alignment: /AlignmentFilter/,
  facts: /GuidelineFacts/,
  currency: /CurrencyState/,
  gap: /GapMap/,
  impact: /GuidelineImpact/,
};

function readTypeDefs(name: string): DocumentNode {
  const read = (path: string) => readFileSync(join(PROJECT_ROOT, 'subgraphs', path), 'utf8');
  const own = read(`${name}/schema.graphql`);
  const shared = Object.entries(OPTIONAL_PARTS).flatMap(([part, names]) => (names.test(own) ? [part] : []));
  return parse([...['schema', ...shared].map((part) => read(`shared/${part}.graphql`)), own].join('\n'));
}
