import { join } from 'node:path';
import { runnerImport } from 'vite';
import { PROJECT_ROOT } from '../../platform/paths.js';

/** A module of the page that needs no browser, by its path in `web/`, as the page's own builder reads it. */
export async function pageModule<Module>(path: string): Promise<Module> {
  return (await runnerImport<Module>(join(PROJECT_ROOT, 'web', path), { logLevel: 'warn' })).module;
}
