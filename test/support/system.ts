import type { mongo } from 'mongoose';
import { openRegistries, type OpenRegistries } from '../../app/open-registries.js';
import { createGateway } from '../../gateway/gateway.js';
import { startServer } from '../../gateway/server.js';
import { readSupergraph } from '../../gateway/supergraph.js';
import { subgraphs } from '../../subgraphs/index.js';
import { readSettings, type Settings } from '../../platform/settings.js';
import type { TypedDocumentString } from '../generated/graphql.js';
import { testVerifier } from './identity.js';

/** An error as a client sees it. */
interface ClientError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; [key: string]: unknown };
}

/** An answer as a client sees it. */
interface Answer<T> {
  status: number;
  headers: Headers;
  data: T;
  errors: ClientError[];
}

/** Asks the system over HTTP, as a client would. */
export interface Client {
  /** Asks an operation that must succeed, and gives its data. */
  ask: <T, V>(
    document: TypedDocumentString<T, V>,
    ...variables: Record<string, never> extends V ? [V?] : [V]
  ) => Promise<T>;
  /** Asks anything, and gives the answer with its errors. */
  post: <T = Record<string, unknown>>(query: string, variables?: object) => Promise<Answer<T>>;
}

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
  registries: OpenRegistries;
  /** A client that has signed in: `system.as(await tokenFor({ scopes: ['courses:write'] }))`. */
  as: (token: string) => Client;
  /** Runs something and gives the reads that it made of the database. */
  databaseReads: (run: () => Promise<unknown>) => Promise<DatabaseRead[]>;
  /** Runs something and tells which reads of the database it cost, as `registry.command collection`. */
  databaseCommands: (run: () => Promise<unknown>) => Promise<string[]>;
  close: () => Promise<void>;
}

const READS = ['find', 'aggregate', 'count', 'distinct', 'getMore'];

/** Starts the system on the tests' database, or with `own` on a fresh one of that name, dropped at the end. */
export async function startSystem(own?: string, changed: Partial<Settings> = {}): Promise<TestSystem> {
  const shared = { ...readSettings(), ...changed };
  const settings = own ? { ...shared, databasePrefix: `${shared.databasePrefix}_${own}` } : shared;
  const server = await startServer({ host: '127.0.0.1', port: 0 }, await testVerifier());
  const registries = await openRegistries(subgraphs, settings, () => undefined);
  const gateway = await createGateway(readSupergraph(settings.supergraphFile), registries.subgraphs, {
    ...settings,
    caches: registries.caches,
  });
  await server.serve(gateway, () => registries.checks, registries.caches);

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
    registries,
    ...clientAt(server.url),
    as: (token) => clientAt(server.url, { authorization: `Bearer ${token}` }),
    databaseReads,
    databaseCommands: async (run) =>
      (await databaseReads(run)).map(({ registry, name, collection }) => `${registry}.${name} ${collection}`),
    close: async () => {
      await server.close();
      if (own) await Promise.all(registries.subgraphs.map(({ database }) => database.dropDatabase()));
      await registries.close();
    },
  };
}

/** A client of the gateway at an address. */
export function clientAt(url: string, headers: Record<string, string> = {}): Client {
  const post = async <T>(query: string, variables?: object): Promise<Answer<T>> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as { data: T; errors?: ClientError[] };
    return { status: response.status, headers: response.headers, data, errors };
  };
  return {
    post,
    ask: async <T, V>(document: TypedDocumentString<T, V>, variables?: V) => {
      const { data, errors } = await post<T>(document.toString(), variables as object);
      if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
  };
}
