import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { loadOnce } from './load-once.js';
import { testSettings } from './test-database.js';

export type Rows = Record<string, unknown>[];

/** Changes the row of an id, or of a place in the file. */
export const changeRow = (of: number | string, change: object) => (rows: Rows) =>
  Object.assign(typeof of === 'number' ? rows[of]! : rows.find(({ id }) => id === of)!, change);

/** What came of a start on a copy of the starter data with some files changed. */
export interface BrokenStart {
  /** What stopped it, null where nothing did. */
  failure: unknown;
  folder: string;
  told: string;
}

type Content = (text: string) => string | Buffer;

/** Starts the registries on the starter data with other content in one file. */
export const startWithFile = (file: string, content: Content) => startWithFiles(new Map([[file, content]]));

/** Starts the registries on the starter data with other content in some files. */
async function startWithFiles(contents: ReadonlyMap<string, Content>): Promise<BrokenStart> {
  const { openRegistries } =
    await loadOnce<typeof import('../../app/open-registries.js')>('../../app/open-registries.js');
  const { subgraphs } = await loadOnce<typeof import('../../subgraphs/index.js')>('../../subgraphs/index.js');
  const starterData = mkdtempSync(join(tmpdir(), 'kk-broken-'));
  cpSync(join(PROJECT_ROOT, 'data'), starterData, { recursive: true });
  for (const [file, content] of contents) {
    const path = join(starterData, file);
    writeFileSync(path, content(readFileSync(path, 'utf8')));
  }

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

type Change = (rows: Rows) => unknown;

/** Starts the registries on the starter data with some rows of one file changed. */
export const startWithRows = (file: string, change: Change) => startWithChanges([[file, change]]);

/** Starts the registries on the starter data with some rows of some files changed, one change after another. */
export function startWithChanges(changes: readonly (readonly [file: string, change: Change])[]): Promise<BrokenStart> {
  const contents = new Map<string, Content>();
  for (const file of new Set(changes.map(([name]) => name)))
    contents.set(`${file}.json`, (text) => {
      const rows = JSON.parse(text) as Rows;
      for (const [name, change] of changes) if (name === file) change(rows);
      return JSON.stringify(rows);
    });
  return startWithFiles(contents);
}
