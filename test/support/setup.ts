import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveServices } from './shared-services.js';

/** Where the teardown finds how to end what the setup began. */
export const END = Symbol.for('kompetansekart-tests-end');

/** Gets ready to start what the chosen files will ask for. */
export default async function setup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kompetansekart-tests-'));
  process.env['DATABASE_PREFIX'] = `kk_test_${process.pid}`;
  process.env['LOG_LEVEL'] = 'silent';
  const end = await serveServices({
    database: async () => (await import('./serve-database.js')).serveDatabase(folder),
  });
  const endAll = async () => {
    await end();
    rmSync(folder, { recursive: true, force: true });
  };
  Object.assign(globalThis, { [END]: endAll });
}
