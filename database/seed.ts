import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenSubgraph } from '../subgraphs/index.js';
import { checkStarterData, type StarterRows } from './starter-check.js';
import { StartError } from '../subgraphs/shared/process.js';

/** What a registry holds of the starter data. */
export interface Loaded {
  registry: string;
  /** Number of records of each kind when they were loaded. */
  records: Record<string, number>;
  /** ISO moment of loading. */
  at: string;
  /** Folder they came from. */
  from: string;
  /** SHA-256 of each file. */
  files: Record<string, string>;
}

/**
 * Loads the starter data into the registries that have never had it. All files are checked before
 * anything is written; a load that was cut short is completed by the next start.
 */
export async function loadStarterData(
  subgraphs: readonly OpenSubgraph[],
  folder: string,
  tell: (line: string) => void,
): Promise<Loaded[]> {
  const marks = await Promise.all(subgraphs.map(loadedBefore));
  const missing = subgraphs.filter((_, index) => marks[index] === null);
  if (missing.length > 0) {
    tell(`Reading starter data from ${folder}`);
    const rows = readFiles(folder);
    await checkStarterData(missing, rows, folder);
    for (const [index, subgraph] of missing.entries()) {
      const loaded = await load(subgraph, rows, folder);
      const counts = Object.entries(loaded.records).map(([kind, count]) => `${count} ${kind}`);
      tell(`  ${index + 1}/${missing.length} ${subgraph.name}: ${counts.join(', ')}`);
    }
  }
  const loaded = await Promise.all(subgraphs.map(loadedBefore));
  return loaded.filter((mark) => mark !== null);
}

/** The mark that a finished load leaves in the registry's database. */
export async function loadedBefore({ name, database }: OpenSubgraph): Promise<Loaded | null> {
  const mark = await marks(database).findOne({ _id: 'starter' });
  return mark ? { ...mark.load, registry: name } : null;
}

function marks(database: OpenSubgraph['database']) {
  return database.collection<{ _id: string; load: Loaded }>('loads');
}

async function load(
  { name, database, starterFiles }: OpenSubgraph,
  rows: StarterRows,
  folder: string,
): Promise<Loaded> {
  const records: Record<string, number> = {};
  const files: Record<string, string> = {};
  for (const { file, store, toRecords } of starterFiles) {
    const own = rows(file);
    const made = toRecords ? toRecords(own) : [...own];
    await store.put(made);
    records[store.collection] = made.length;
    files[file] = createHash('sha256').update(JSON.stringify(own)).digest('hex');
  }
  const mark = { registry: name, records, at: new Date().toISOString(), from: folder, files };
  await marks(database).replaceOne({ _id: 'starter' }, { load: mark }, { upsert: true });
  return mark;
}

/** Reads each file once, when it is first asked for. */
function readFiles(folder: string): StarterRows {
  const read = new Map<string, ReturnType<StarterRows>>();
  return (file) => {
    const rows = read.get(file) ?? readRows(join(folder, `${file}.json`));
    read.set(file, rows);
    return rows;
  };
}

function readRows(path: string): ReturnType<StarterRows> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new StartError(`${path} cannot be read as JSON: ${(error as Error).message}. Nothing was loaded.`);
  }
  if (!Array.isArray(content)) throw new StartError(`${path} is not a list of rows. Nothing was loaded.`);
  const broken = content.findIndex((row: { id?: unknown } | null) => typeof row?.id !== 'string');
  if (broken !== -1) throw new StartError(`${path}, row ${broken + 1}, field id: is missing. Nothing was loaded.`);
  return content as ReturnType<StarterRows>;
}
