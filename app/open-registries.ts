import type { OpenSubgraph } from '../registry/subgraph/subgraph.js';
import { draftRules, type Subgraph } from '../subgraphs/index.js';
import { createExecutor, type SubgraphExecutor } from '../registry/subgraph/executor.js';
import { createRemoteAsk } from './remote-registries.js';
import { createReferences } from './references.js';
import { ANYONE } from '../identity/identity.js';
import type { CacheBasis } from '../registry/changes/registry-head.js';
import { isDatabaseDown } from '../platform/errors.js';
import type { Checks } from '../platform/health.js';
import { heads } from '../platform/metrics.js';
import type { Settings } from '../platform/settings.js';
import { openDatabase } from '../database/connect.js';
import { loadedData, loadStarterData, type LoadedData } from './starter-data.js';

/** Registries on their databases, loaded. */
export interface OpenRegistries {
  subgraphs: OpenSubgraph[];
  /** The database, for people. */
  description: string;
  loaded: LoadedData[];
  /** What caches go by; null where other processes may change the registries, too. */
  caches: CacheBasis | null;
  checks: Checks;
  close: () => Promise<void>;
}

/** Opens the database and the given registries on it, and loads what they lack of the starter data. */
export async function openRegistries(
  wanted: readonly Subgraph[],
  settings: Settings,
  tell: (line: string) => void,
): Promise<OpenRegistries> {
  const database = await openDatabase({
    uri: settings.mongodbUri,
    dataDir: settings.dataDir,
    prefix: settings.databasePrefix,
    timeoutMs: settings.databaseTimeoutMs,
  });
  tell(`Database: ${database.description}`);
  try {
    const peers = new Map<string, SubgraphExecutor>();
    const remote = createRemoteAsk(settings);
    const references = createReferences(
      (registry, request, caller) => peers.get(registry)?.(request, caller) ?? remote(registry, request, caller),
    );
    const { includeDrafts, recordsInMemory } = settings;
    const isAlone = database.engine !== null;
    const isOnlyWriter = knowsEveryChange(settings.cache, isAlone);
    const subgraphs = wanted.map((subgraph) =>
      subgraph.open({ database: database.of(subgraph.name), references, includeDrafts, isOnlyWriter, recordsInMemory }),
    );
    await Promise.all(subgraphs.map((subgraph) => subgraph.prepare({ isAlone })));
    for (const subgraph of subgraphs) peers.set(subgraph.name, createExecutor(subgraph));
    const unwatch = heads.watch(() => subgraphs.map(({ name, log: { indexes } }) => [name, indexes.sequence ?? 0]));
    const { starterData } = settings;
    const loaded = starterData ? await loadStarterData(subgraphs, starterData, tell) : [];
    return {
      subgraphs,
      description: database.description,
      loaded,
      caches: isOnlyWriter
        ? {
            heads: new Map(subgraphs.map(({ name, log: { head: state } }) => [name, state])),
            // What the public may not see of drafts, others ask plan.
            readByAll: includeDrafts ? [] : draftRules.map(({ registry }) => registry),
          }
        : null,
      checks: {
        database: database.ping,
        ...(starterData && { data: dataCheck(subgraphs) }),
        ...subgraphChecks(subgraphs),
      },
      close: async () => {
        unwatch();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Whether this process knows of every change: it has the engine to itself, or the operator says so. */
function knowsEveryChange(cache: Settings['cache'], isAlone: boolean): boolean {
  return cache === 'on' || (cache === 'auto' && isAlone);
}

function dataCheck(subgraphs: readonly OpenSubgraph[]): () => Promise<void> {
  return async () => {
    const marks = await Promise.all(subgraphs.map(loadedData)).catch((error: unknown) => {
      throw isDatabaseDown(error) ? new Error('the database does not answer', { cause: error }) : error;
    });
    const missing = subgraphs.filter((_, index) => marks[index] === null);
    if (missing.length > 0) throw new Error(`not loaded: ${missing.map(({ name }) => name).join(', ')}`);
  };
}

function subgraphChecks(subgraphs: readonly OpenSubgraph[]): Checks {
  return Object.fromEntries(
    subgraphs.map((subgraph) => {
      const execute = createExecutor(subgraph);
      return [
        subgraph.name,
        async () => {
          const { data } = await execute({ query: '{ __typename }' }, ANYONE);
          if (!data) throw new Error('does not answer');
        },
      ];
    }),
  );
}
