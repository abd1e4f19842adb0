import { rmSync } from 'node:fs';
import { openDatabase } from '../../database/connect.js';
import { readSettings } from '../../platform/settings.js';
import { subgraphs } from '../../subgraphs/index.js';
import { SHARED, type Shared } from './setup.js';

/** Drops what the tests made, and ends the engine. */
export default async function teardown(): Promise<void> {
  const { engine, folder } = (globalThis as unknown as Record<symbol, Shared>)[SHARED]!;
  const { mongodbUri, databasePrefix } = readSettings();
  const database = await openDatabase({
    uri: mongodbUri,
    dataDir: folder,
    prefix: databasePrefix,
    giveUp: console.error,
  });
  for (const { name } of subgraphs) await database.of(name).dropDatabase();
  await database.close();
  await engine?.close();
  rmSync(folder, { recursive: true, force: true });
}
