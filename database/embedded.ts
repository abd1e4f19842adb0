import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { obstacleIn, obstacleSeen, usableDirectory, whyEnded } from './data-directory.js';
import { EngineEnded, startProcess } from './engine-process.js';
import { makeRunFolder, removeLeftFolders } from './run-folder.js';
import { log } from '../platform/log.js';
import { StartError } from '../platform/process.js';

/** A running embedded engine. It is started again whenever its process ends before `close`, for as long as that takes. */
export interface EmbeddedEngine {
  /** Address for any MongoDB driver on this machine; stays the same when the engine is started again. */
  uri: string;
  /** Process id of the engine now. */
  pid: () => number | undefined;
  /** Why it does not run now, or cannot write, in words; null where it does. */
  trouble: () => Promise<string | null>;
  /** Ends the engine's process, with everything written. */
  close: () => Promise<void>;
}

const ENGINE = fileURLToPath(new URL('./engine.js', import.meta.url));
/** Pauses between starts that fail grow from the first to the second, so that it runs soon after what is wrong has ended. */
const [SHORTEST_MS, LONGEST_MS] = [200, 800];
/** An engine that does not end in this time hangs; its journal has everything. */
const MAX_CLOSE_MS = 8000;

/** What tests put in the place of an engine, and of the look at its directory. */
interface Parts {
  script?: string;
  obstacle?: (directory: string) => Promise<string | null>;
}

/** Starts the engine on the directory `mongodb` in `dataDir` and keeps it running. */
export async function startEmbedded(
  dataDir: string,
  { script = ENGINE, obstacle = obstacleIn }: Parts = {},
): Promise<EmbeddedEngine> {
  const directory = usableDirectory(dataDir);
  const { runDir, socket } = makeRunFolder();
  await removeLeftFolders();
  const uri = `mongodb://${encodeURIComponent(socket)}/?directConnection=true`;
  let child: ChildProcess;
  let trouble: string | null = null;
  let closing = false;
  const isClosing = () => closing;

  const start = async (): Promise<void> => {
    const wrong = await obstacle(dirname(directory));
    if (wrong) throw new StartError(`The embedded engine cannot start: ${wrong}`);
    child = await startProcess(script, directory, runDir, socket).catch(async (error: unknown) => {
      throw await explained(error, dataDir, directory);
    });
    child.once('exit', (code, signal) => {
      if (!isClosing()) void restart(signal ?? `exit code ${code}`);
    });
  };
  const restart = async (how: string): Promise<void> => {
    const since = Date.now();
    say(`The embedded engine ended (${how}) and is being started again.`);
    for (let pause = SHORTEST_MS; !isClosing(); pause = Math.min(1.5 * pause, LONGEST_MS)) {
      try {
        await start();
        trouble = null;
        log.warn({ afterMs: Date.now() - since }, 'the embedded engine runs again');
        if (isClosing()) child.disconnect();
        return;
      } catch (error) {
        say((error as Error).message);
        await sleep(pause);
      }
    }
  };
  /** Remembers what is wrong, and logs it where it is something else than before. */
  const say = (reason: string): void => {
    if (reason !== trouble && !isClosing()) log.error({ reason }, 'the embedded engine does not run; trying again');
    trouble = reason;
  };

  try {
    await start();
    writeFileSync(addressFile(dataDir), uri);
  } catch (error) {
    rmSync(runDir, { recursive: true, force: true });
    throw error;
  }
  return {
    uri,
    pid: () => child.pid,
    trouble: async () => trouble ?? (await obstacleSeen(dataDir)),
    close: async () => {
      closing = true;
      await end(child);
      rmSync(runDir, { recursive: true, force: true });
      removeAddress(dataDir);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const hangs = setTimeout(() => child.kill('SIGKILL'), MAX_CLOSE_MS);
  if (child.connected) child.send('close');
  await gone;
  clearTimeout(hangs);
}

/** Where a running engine leaves its address, for the message to whoever comes second. */
function addressFile(dataDir: string): string {
  return join(dataDir, 'engine-address');
}

function removeAddress(dataDir: string): void {
  try {
    rmSync(addressFile(dataDir), { force: true });
  } catch (error) {
    log.warn({ err: error }, 'the address of the engine stays in its directory');
  }
}

/** The error of a start in words for the person who started it. */
async function explained(error: unknown, dataDir: string, directory: string): Promise<unknown> {
  if (error instanceof EngineEnded)
    return new StartError(`The embedded engine cannot start: ${await whyEnded(error.how, directory)}`);
  if (!(error instanceof Error && error.message.includes('DBPathInUse'))) return error;
  const address = existsSync(addressFile(dataDir)) ? readFileSync(addressFile(dataDir), 'utf8') : null;
  return new StartError(
    `Another process uses the data directory ${resolve(dataDir)}. Stop it, choose another DATA_DIR, or share its engine${address ? ` with MONGODB_URI="${address}"` : ' with MONGODB_URI'}, both with CACHE=off.`,
  );
}
