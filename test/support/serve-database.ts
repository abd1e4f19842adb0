import { openRegistries } from '../../app/open-registries.js';
import { openDatabase } from '../../database/connect.js';
import { startEmbedded } from '../../database/embedded.js';
import { subgraphs } from '../../subgraphs/index.js';
import { readSettings } from '../../platform/settings.js';
import type { Service } from './shared-services.js';

/**
 * One database for all tests: the engine, or the MongoDB that MONGODB_URI names, with the starter data loaded once.
 * Tests that write use databases of their own beside it. In the end all of them are dropped.
 */
export async function serveDatabase(folder: string): Promise<Service> {
  const engine = process.env['MONGODB_URI'] ? null : await startEmbedded(folder);
  if (engine) process.env['MONGODB_URI'] = engine.uri;
  const settings = readSettings();
  const registries = await openRegistries(subgraphs, settings, () => undefined);
  await registries.close();
  return {
    address: settings.mongodbUri!,
    end: async () => {
      if (engine) await engine.close();
      else await dropAll(settings.mongodbUri!, settings.databasePrefix);
    },
  };
}

async function dropAll(uri: string, prefix: string): Promise<void> {
  const { connection, close } = await openDatabase({ uri, dataDir: '', prefix });
  const { databases } = await connection.getClient().db().admin().listDatabases({ nameOnly: true });
  for (const { name } of databases)
    if (name.startsWith(`${prefix}_`)) await connection.getClient().db(name).dropDatabase();
  await close();
}
