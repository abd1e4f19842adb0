import mongoose, { type Connection } from 'mongoose';
import { startEmbedded, type EmbeddedEngine } from './embedded.js';
import { observe } from './observed.js';
import { StartError } from '../platform/process.js';

/** A connection to the MongoDB that holds the registries, and the engine where we started it ourselves. */
export interface Database {
  connection: Connection;
  /** What to show people: never a password. */
  description: string;
  /** The registry's own database. */
  of: (registry: string) => Connection;
  /** Throws where the database does not answer. */
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
  /** Called when the embedded engine cannot be started again. */
  giveUp: (error: Error) => void;
}

export async function openDatabase({ uri, dataDir, prefix, giveUp }: DatabaseSettings): Promise<Database> {
  const engine = uri ? null : await startEmbedded(dataDir, giveUp);
  const description = uri ? `MongoDB at ${withoutPassword(uri)}` : `embedded engine in ${dataDir}`;
  const address = engine?.uri ?? uri ?? '';
  const connection = await connect(address).catch(async (error: unknown) => {
    await engine?.close();
    throw new StartError(`Cannot connect to ${description}: ${(error as Error).message}. Check MONGODB_URI.`);
  });
  const unobserve = observe(connection.getClient());
  return {
    connection,
    description,
    of: (registry) => connection.useDb(`${prefix}_${registry}`, { useCache: true }),
    ping: async () => {
      await connection.db?.admin().ping();
    },
    engine,
    close: async () => {
      unobserve();
      await connection.close();
      await engine?.close();
    },
  };
}

async function connect(address: string): Promise<Connection> {
  // Every write waits for the journal; with members, on the majority of them. The embedded engine takes `majority` for
  // done before its journal is written, also when it is given by address, so where there are no members the journal is
  // asked for by itself.
  const w = (await hasMembers(address)) ? 'majority' : 1;
  const connection = mongoose.createConnection(address, {
    ...defaultsFor(address),
    writeConcern: { w, journal: true },
    monitorCommands: true,
  });
  return connection.asPromise();
}

const DEFAULTS = { serverSelectionTimeoutMS: 5000, appName: 'kompetansekart' };

/** What an address does not say itself: the driver would let these go before its own. */
function defaultsFor(address: string): Partial<typeof DEFAULTS> {
  const isOpen = (option: string) => !new RegExp(`[?&]${option}=`, 'i').test(address);
  return Object.fromEntries(Object.entries(DEFAULTS).filter(([option]) => isOpen(option)));
}

/** Whether the database is a replica set or a sharded cluster. */
async function hasMembers(address: string): Promise<boolean> {
  const probe = await mongoose.createConnection(address, defaultsFor(address)).asPromise();
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
