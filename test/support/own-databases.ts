import { openRegistries } from '../../app/open-registries.js';
import { openDatabase } from '../../database/connect.js';
import { subgraphs } from '../../subgraphs/index.js';
import type { Settings } from '../../platform/settings.js';

/** A prefix of databases that are nobody else's, until they are given back. */
export interface OwnDatabases {
  prefix: string;
  giveBack: () => void;
}

/** Prefixes of this worker that nobody uses now. */
const free: string[] = [];
let made = 0;
/** What the tests write into them need not last. */
const FORGETFUL = { writeConcern: { w: 1, journal: false } } as const;

/**
 * Lends databases that have the starter data and nothing else. They are made once and then filled anew: collections
 * and indexes cost an engine more than the records in them.
 */
export async function lendDatabases(shared: Settings): Promise<OwnDatabases> {
  const prefix = free.pop() ?? (await makeDatabases(shared));
  await fill(shared, prefix);
  return { prefix, giveBack: () => void free.push(prefix) };
}

async function makeDatabases(shared: Settings): Promise<string> {
  made += 1;
  const databasePrefix = `${shared.databasePrefix}_${process.env['JEST_WORKER_ID'] ?? '1'}_${made}`;
  const empty = await openRegistries(subgraphs, { ...shared, databasePrefix, starterData: null }, () => undefined);
  await empty.close();
  return databasePrefix;
}

/** Takes out what was there, and copies what the tests' database has, within the database. */
async function fill({ mongodbUri: uri, databasePrefix }: Settings, prefix: string): Promise<void> {
  const database = await openDatabase({ uri, dataDir: '', prefix });
  const client = database.connection.getClient();
  const fillOne = async (name: string) => {
    const [from, to] = [client.db(`${databasePrefix}_${name}`), client.db(`${prefix}_${name}`)];
    for (const { name: collection } of await to.listCollections({}, { nameOnly: true }).toArray())
      await to.collection(collection).deleteMany({}, FORGETFUL);
    for (const { name: coll } of await from.listCollections({}, { nameOnly: true }).toArray()) {
      const into = { db: to.databaseName, coll };
      await from
        .collection(coll)
        .aggregate([{ $merge: { into, whenMatched: 'fail' } }], FORGETFUL)
        .toArray();
    }
  };
  await Promise.all(subgraphs.map(({ name }) => fillOne(name)));
  await database.close();
}
