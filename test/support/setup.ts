import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegistries } from '../../app/open-registries.js';
import { startEmbedded, type EmbeddedEngine } from '../../database/embedded.js';
import { subgraphs } from '../../subgraphs/index.js';
import { readSettings } from '../../platform/settings.js';

/** What the tests share, from the setup to the teardown. */
export interface Shared {
  engine: EmbeddedEngine | null;
  folder: string;
}
export const SHARED = Symbol.for('kompetansekart-tests');

/**
 * One database for all tests: the engine, or the MongoDB that MONGODB_URI names, with the starter data
 * loaded once. Tests that write use databases of their own.
 */
export default async function setup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kompetansekart-tests-'));
  const engine = process.env['MONGODB_URI'] ? null : await startEmbedded(folder, console.error);
  if (engine) process.env['MONGODB_URI'] = engine.uri;
  process.env['DATABASE_PREFIX'] = `kk_test_${process.pid}`;
  process.env['LOG_LEVEL'] = 'silent';
  const registries = await openRegistries(subgraphs, readSettings(), () => undefined);
  await registries.close();
  Object.assign(globalThis, { [SHARED]: { engine, folder } satisfies Shared });
}
