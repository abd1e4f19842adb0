import mongoose, { type Connection } from 'mongoose';
import { startEmbedded, type EmbeddedEngine } from './embedded.js';
import { observe } from './observed.js';
import { limitsFor, unlessGiven } from './limits.js';
import { StartError } from '../platform/process.js';

/** A connection to the MongoDB that holds the registries, and the engine where we started it ourselves. */
export interface Database {
  connection: Connection;
  /** What to show people: never a password. */
  description: string;
  /** The registry's own database. */
  of: (registry: string) => Connection;
  /** Throws where the database does not answer, with the reason where it is known. */
  ping: () => Promise<void>;
  engine: EmbeddedEngine | null;
  close: () => Promise<void>;
}

export interface DatabaseSettings {
  /** Any MongoDB 6 or later; without it, the embedded engine runs on `dataDir`. */
  uri?: string | undefined;
  dataDir: string;
  /** Databases are named `<prefix>_<registry>`. */
  prefix: string;
  /** Longest wait for one answer, in ms. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 5000;

export async function openDatabase({
  uri,
  dataDir,
  prefix,
  timeoutMs = TIMEOUT_MS,
}: DatabaseSettings): Promise<Database> {
  const engine = uri ? null : await startEmbedded(dataDir);
  const description = uri ? `MongoDB at ${withoutPassword(uri)}` : `embedded engine in ${dataDir}`;
  const address = engine?.uri ?? uri ?? '';
  const connection = await connect(address, timeoutMs).catch(async (error: unknown) => {
    await engine?.close();
    throw new StartError(`Cannot connect to ${description}: ${(error as Error).message}. Check MONGODB_URI.`);
  });
  const unobserve = observe(connection.getClient());
  return {
    connection,
    description,
    of: (registry) => connection.useDb(`${prefix}_${registry}`, { useCache: true }),
    ping: async () => {
      const trouble = await engine?.trouble();
      if (trouble) throw new Error(trouble);
      await connection.db
        ?.admin()
        .ping()
        .catch((cause: unknown) => {
          throw new Error('the database does not answer', { cause });
        });
    },
    engine,
    close: async () => {
      unobserve();
      await connection.close();
      await engine?.close();
    },
  };
}

async function connect(address: string, timeoutMs: number): Promise<Connection> {
  // Every write waits for the journal; with members, on the majority of them. The embedded engine takes `majority` for
  // done before its journal is written, also when it is given by address, so where there are no members the journal is
  // asked for by itself.
  const w = (await hasMembers(address)) ? 'majority' : 1;
  const connection = mongoose.createConnection(address, {
    ...unlessGiven(address, { ...limitsFor(timeoutMs), appName: APP_NAME }),
    // While nobody answers, mongoose would keep questions to itself, with a time limit of its own.
    bufferCommands: false,
    writeConcern: { w, journal: true },
    monitorCommands: true,
  });
  return connection.asPromise();
}

const APP_NAME = 'kompetansekart';
/** How long a start waits for a database that may be starting, too. */
const MAX_START_MS = 5000;

/** Whether the database is a replica set or a sharded cluster. */
async function hasMembers(address: string): Promise<boolean> {
  const limits = { serverSelectionTimeoutMS: MAX_START_MS, connectTimeoutMS: MAX_START_MS, appName: APP_NAME };
  const probe = await mongoose.createConnection(address, unlessGiven(address, limits)).asPromise();
  try {
    const hello = await probe.db?.admin().command({ hello: 1 });
    return hello?.['setName'] !== undefined || hello?.['msg'] === 'isdbgrid';
  } finally {
    await probe.close();
  }
}

function withoutPassword(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}
