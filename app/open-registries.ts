import { join } from 'node:path';
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
import { StartError } from '../platform/process.js';
import type { Settings } from '../platform/settings.js';
import { Acknowledged } from '../registry/changes/acknowledged.js';
import { openDatabase } from '../database/connect.js';
import { openKeptNumber } from './kept-number.js';
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
  const kept = new Map<string, Awaited<ReturnType<typeof openKeptNumber>>>();
  const acknowledged = new Map<string, Acknowledged>();
  const close = async () => {
    await database.close();
    await Promise.all([...kept.values()].map((number) => number.close()));
  };
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
    for (const { name } of isAlone ? wanted : []) {
      const path = join(settings.dataDir, 'acknowledged', `${settings.databasePrefix}_${name}`);
      const number = await openKeptNumber(path).catch((error: unknown) => {
        throw new StartError(
          `${path} cannot be opened for writing (${(error as Error).message}). Mend that, and start again.`,
        );
      });
      kept.set(name, number);
      acknowledged.set(name, new Acknowledged(name, number, settings.acceptLostChanges.get(name) ?? null));
    }
    await Promise.all(
      subgraphs.map((subgraph) => subgraph.prepare({ isAlone, acknowledged: acknowledged.get(subgraph.name) ?? null })),
    );
    for (const { lost } of acknowledged.values()) if (lost) tell(lost.message);
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
        ...lossChecks(acknowledged),
      },
      close: async () => {
        unwatch();
        await close();
      },
    };
  } catch (error) {
    const trouble = await database.engine?.trouble();
    await close();
    throw isDatabaseDown(error) ? new StartError(stoppedAnswering(trouble)) : error;
  }
}

function stoppedAnswering(trouble: string | null | undefined): string {
  return `The database stopped answering during the start. ${trouble ?? 'See that it runs.'} Start again: what was not loaded is loaded then.`;
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

/** A registry that has lost changes is not ready, so that nobody overlooks it; what it has is answered all the same. */
function lossChecks(acknowledged: ReadonlyMap<string, Acknowledged>): Checks {
  const check = () => {
    const lost = [...acknowledged.values()].find((one) => one.lost)?.lost;
    return lost ? Promise.reject(lost) : Promise.resolve();
  };
  return acknowledged.size > 0 ? { changes: check } : {};
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
