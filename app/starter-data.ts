import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { starterRecords, starterVersions } from '../registry/changes/starter-files.js';
import type { OpenSubgraph } from '../registry/subgraph/subgraph.js';
import { isMoment } from '../values/moment.js';
import { isFields } from '../registry/records/checks.js';
import { readJson, readRows } from './read-data-file.js';
import { checkStarterData, type StarterRows } from './starter-check.js';
import { StartError } from '../platform/process.js';
import type { Batch } from '../registry/changes/stage.js';

/** What a registry holds of the starter data. */
export interface LoadedData {
  registry: string;
  /** Number of records of each kind when they were loaded. */
  records: Record<string, number>;
  /** ISO moment of loading. */
  at: string;
  /** ISO moment that the data set says it was recorded at, that of loading where it does not say. */
  recordedAt: string;
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
): Promise<LoadedData[]> {
  const marks = await Promise.all(subgraphs.map(loadedData));
  const missing = subgraphs.filter((_, index) => marks[index] === null);
  await refuseOthers(missing);
  if (missing.length > 0) {
    tell(`Reading starter data from ${folder}`);
    const rows = readFiles(folder);
    await checkStarterData(missing, rows, folder);
    for (const [index, subgraph] of missing.entries()) {
      const loaded = await load(subgraph, rows, folder, tell);
      const counts = Object.entries(loaded.records).map(([kind, count]) => `${count} ${kind}`);
      tell(`  ${index + 1}/${missing.length} ${subgraph.name}: ${counts.join(', ')}`);
    }
  }
  const loaded = await Promise.all(subgraphs.map(loadedData));
  return loaded.filter((mark) => mark !== null);
}

/** Starter data is for empty registries: it would mix with what others recorded. */
async function refuseOthers(missing: readonly OpenSubgraph[]): Promise<void> {
  for (const { name, database, log, starterFiles } of missing) {
    const kept = starterFiles[0] && (await database.collection(starterFiles[0].store.kind.collection).findOne({}));
    if (!kept && (await log.lastCommit()) === null) continue;
    throw new StartError(
      `The registry "${name}" has records, but not this starter data. Set STARTER_DATA=none to keep them, or use an empty database (DATA_DIR, DATABASE_PREFIX).`,
    );
  }
}

/** What the registry's first commit says that it loaded, null where it loaded nothing. */
export async function loadedData({ name, log }: OpenSubgraph): Promise<LoadedData | null> {
  const load = (await log.first())?.load as LoadedData | undefined;
  return load ? { ...load, registry: name } : null;
}

/** The whole load is one commit, dated by the data set: it happens, or nothing of it does. */
async function load(
  { name, log, starterFiles }: OpenSubgraph,
  rows: StarterRows,
  folder: string,
  tell: (line: string) => void,
): Promise<LoadedData> {
  const read = starterFiles.map((file) => ({ file, rows: rows(file.file) }));
  const loaded = {
    registry: name,
    records: Object.fromEntries(
      read.map(({ file, rows }) => [file.store.kind.collection, starterRecords(file, rows).length]),
    ),
    at: new Date().toISOString(),
    recordedAt: recordedAt(folder) ?? new Date().toISOString(),
    from: folder,
    files: Object.fromEntries(
      read.map(({ file, rows }) => [file.file, createHash('sha256').update(JSON.stringify(rows)).digest('hex')]),
    ),
  };
  const note = { by: { organisationId: null, person: null }, why: 'starter data', nature: 'NEWLY_FOUND' } as const;
  await log.commit(() => telling(starterVersions(read), name, tell), note, { at: loaded.recordedAt, load: loaded });
  return loaded;
}

/** So many records are written before a line says so. */
const TOLD_EVERY = 10_000;

/** The same batches; long loads say how far they are. */
function* telling(batches: Iterable<Batch>, registry: string, tell: (line: string) => void): Generator<Batch> {
  let [written, told] = [0, 0];
  for (const batch of batches) {
    yield batch;
    for (const versions of batch.values()) written += versions.length;
    if (written - told < TOLD_EVERY) continue;
    told = written;
    tell(`  ${registry}: ${written} records so far`);
  }
}

/** When the data set in a folder was recorded, by its `dataset.json`; null where it has none. */
function recordedAt(folder: string): string | null {
  const path = join(folder, 'dataset.json');
  if (!existsSync(path)) return null;
  const content = readJson(path);
  const at = isFields(content) ? content['recordedAt'] : null;
  if (typeof at === 'string' && isMoment(at) && Date.parse(at) <= Date.now()) return new Date(at).toISOString();
  throw new StartError(
    `${path}, field recordedAt: is not a past moment such as 2026-11-21T00:00:00Z. Nothing was loaded.`,
  );
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
