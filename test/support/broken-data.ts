import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { loadOnce } from './load-once.js';
import { testSettings } from './test-database.js';

export type Rows = Record<string, unknown>[];

/** Changes the row of an id, or of a place in the file. */
export const changeRow = (of: number | string, change: Record<string, unknown>) => (rows: Rows) =>
  Object.assign(typeof of === 'number' ? rows[of]! : rows.find(({ id }) => id === of)!, change);

/** What came of a start on a copy of the starter data with one file changed. */
export interface BrokenStart {
  /** What stopped it, null where nothing did. */
  failure: unknown;
  folder: string;
  told: string;
}

/** Starts the registries on the starter data with other content in one file. */
export async function startWithFile(file: string, content: (text: string) => string | Buffer): Promise<BrokenStart> {
  const { openRegistries } =
    await loadOnce<typeof import('../../app/open-registries.js')>('../../app/open-registries.js');
  const { subgraphs } = await loadOnce<typeof import('../../subgraphs/index.js')>('../../subgraphs/index.js');
  const starterData = mkdtempSync(join(tmpdir(), 'kk-broken-'));
  cpSync(join(PROJECT_ROOT, 'data'), starterData, { recursive: true });
  const path = join(starterData, file);
  writeFileSync(path, content(readFileSync(path, 'utf8')));

  const told: string[] = [];
  const settings = { ...(await testSettings()), starterData, databasePrefix: 'kk_broken' };
  const failure = await openRegistries(subgraphs, settings, (line) => told.push(line)).then(
    async (opened) => {
      await opened.close();
      return null;
    },
    (error: unknown) => error,
  );
  rmSync(starterData, { recursive: true });
  return { failure, folder: starterData, told: told.join('\n') };
}

/** Starts the registries on the starter data with some rows of one file changed. */
export function startWithRows(file: string, change: (rows: Rows) => unknown): Promise<BrokenStart> {
  return startWithFile(`${file}.json`, (text) => {
    const rows = JSON.parse(text) as Rows;
    change(rows);
    return JSON.stringify(rows);
  });
}
