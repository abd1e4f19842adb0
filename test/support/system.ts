import type { mongo } from 'mongoose';
import { openRegistries, type OpenRegistries } from '../../app/open-registries.js';
import { createGateway } from '../../gateway/gateway.js';
import { startServer, type GatewayServer, type ServerOptions } from '../../gateway/server.js';
import { readSupergraph } from '../../gateway/supergraph.js';
import { createExecutor, type SubgraphExecutor } from '../../registry/subgraph/executor.js';
import { subgraphs } from '../../subgraphs/index.js';
import type { Settings } from '../../platform/settings.js';
import { clientAt, type Client } from './client.js';
import { testVerifier } from './test-verifier.js';
import { lendDatabases } from './own-databases.js';
import { testSettings } from './test-database.js';

/** A command that reads from the database, as it was sent. */
export interface DatabaseRead {
  registry: string;
  collection: string;
  /** `find`, `aggregate`, … */
  name: string;
  command: mongo.Document;
}

/** The whole system on the tests' database; its own questions are the public's. */
export interface TestSystem extends Client {
  url: string;
  databasePrefix: string;
  registries: OpenRegistries;
  /** Asks a registry directly, as the gateway does. */
  registry: (name: string) => SubgraphExecutor;
  /** Another server over the same registries, served in another way. */
  served: (options: ServerOptions) => Promise<GatewayServer>;
  /** A server whose gateway, once it serves, finds no answer from one of the registries. */
  serverWithout: (registry: string) => Promise<{ server: GatewayServer; serve: () => Promise<void> }>;
  /** A client that has signed in: `system.as(await tokenFor({ scopes: ['courses:write'] }))`. */
  as: (token: string) => Client;
  /** Runs something and gives the reads that it made of the database. */
  databaseReads: (run: () => Promise<unknown>) => Promise<DatabaseRead[]>;
  /** Runs something and tells which reads of the database it cost, as `registry.command collection`. */
  databaseCommands: (run: () => Promise<unknown>) => Promise<string[]>;
  close: () => Promise<void>;
}

const READS = ['find', 'aggregate', 'count', 'distinct', 'getMore'];

/** How a system of the tests differs from the usual one. */
export interface SystemOptions {
  /** Whether the system writes: it gets a database of its own with the starter data. */
  own?: boolean;
  /** Another system, to share the database of. */
  on?: TestSystem;
  settings?: Partial<Settings>;
}

let shared: { system: Promise<TestSystem>; users: number; end: NodeJS.Timeout | undefined } | null = null;
/** How long a system waits for the next file of tests, in ms. */
const PATIENCE_MS = 3000;

/** The system that all files of a worker share which only read; it ends when no other file comes. */
export async function shareSystem(): Promise<TestSystem> {
  shared ??= { system: startSystem(), users: 0, end: undefined };
  const used = shared;
  clearTimeout(used.end);
  used.users += 1;
  const system = await used.system;
  const close = () => {
    used.users -= 1;
    if (used.users === 0) {
      used.end = setTimeout(() => {
        if (shared === used) shared = null;
        void system.close();
      }, PATIENCE_MS);
    }
    return Promise.resolve();
  };
  return { ...system, close };
}

/** Starts the system on the tests' database, which nobody writes to, or on one of its own. */
export async function startSystem({ own = false, on, settings: changed }: SystemOptions = {}): Promise<TestSystem> {
  const shared = await testSettings();
  const lent = own ? await lendDatabases(shared) : null;
  const databasePrefix = lent?.prefix ?? on?.databasePrefix ?? shared.databasePrefix;
  const settings = { ...shared, ...changed, databasePrefix };
  const server = await startServer({ host: '127.0.0.1', port: 0 }, { verifier: await testVerifier() });
  const registries = await openRegistries(subgraphs, settings, () => undefined);
  const serve = async (gatewayServer: GatewayServer) => {
    const options = { ...settings, caches: registries.caches };
    const gateway = await createGateway(readSupergraph(settings.supergraphFile), registries.subgraphs, options);
    await gatewayServer.serve(gateway, () => registries.checks, registries.caches);
    return gatewayServer;
  };
  await serve(server);

  const databaseReads = async (run: () => Promise<unknown>) => {
    const reads: DatabaseRead[] = [];
    const client = registries.subgraphs[0]!.database.getClient();
    const listener = ({ commandName: name, databaseName, command }: mongo.CommandStartedEvent) => {
      const registry = databaseName.slice(settings.databasePrefix.length + 1);
      if (READS.includes(name)) reads.push({ registry, collection: String(command[name]), name, command });
    };
    client.on('commandStarted', listener);
    await run();
    client.off('commandStarted', listener);
    return reads;
  };

  return {
    url: server.url,
    databasePrefix,
    registries,
    registry: (wanted) => createExecutor(registries.subgraphs.find(({ name }) => name === wanted)!),
    served: async (options) => await serve(await startServer({ host: '127.0.0.1', port: 0 }, options)),
    serverWithout: async (missing) => {
      // Addresses at which nothing answers
      const supergraph = readSupergraph(settings.supergraphFile).replaceAll(/localhost:40\d\d/g, 'localhost:1');
      const others = registries.subgraphs.filter(({ name }) => name !== missing);
      const short = await startServer({ host: '127.0.0.1', port: 0 });
      return {
        server: short,
        serve: async () => short.serve(await createGateway(supergraph, others), () => registries.checks),
      };
    },
    ...clientAt(server.url),
    as: (token) => clientAt(server.url, { authorization: `Bearer ${token}` }),
    databaseReads,
    databaseCommands: async (run) =>
      (await databaseReads(run)).map(({ registry, name, collection }) => `${registry}.${name} ${collection}`),
    close: async () => {
      await server.close();
      await registries.close();
      lent?.giveBack();
    },
  };
}
