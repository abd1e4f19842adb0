import { fork, type ChildProcess } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EngineMessage } from './engine.js';
import { log } from '../platform/log.js';
import { StartError } from '../platform/process.js';

/** A running embedded engine. It is started again whenever its process ends before `close`. */
export interface EmbeddedEngine {
  /** Address for any MongoDB driver on this machine; stays the same when the engine is started again. */
  uri: string;
  /** Process id of the engine now. */
  pid: () => number | undefined;
  /** Ends the engine's process, with everything written. */
  close: () => Promise<void>;
}

const ENGINE = fileURLToPath(new URL('./engine.js', import.meta.url));
/** Starts that fail one after the other before the supervisor gives up, and how long it waits between them. */
const ATTEMPTS = 5;
const PAUSE_MS = 200;

/**
 * Starts the engine on the directory `mongodb` in `dataDir` and keeps it running. `giveUp` is called when
 * it cannot be started again.
 */
export async function startEmbedded(dataDir: string, giveUp: (error: Error) => void): Promise<EmbeddedEngine> {
  const directory = usableDirectory(dataDir);
  // A private folder, removed at the end. Its name is short: the path of a socket has 104 bytes at the most.
  const runDir = mkdtempSync(join(tmpdir(), 'kk-'));
  const socket = join(runDir, 'mongodb.sock');
  const uri = `mongodb://${encodeURIComponent(socket)}/?directConnection=true`;
  let child: ChildProcess;
  let closing = false;
  const isClosing = () => closing;

  const start = async (): Promise<void> => {
    child = await startProcess(directory, runDir, socket);
    child.once('exit', (code, signal) => {
      if (isClosing()) return;
      log.warn({ code, signal }, 'the embedded engine ended; starting it again');
      void restart(1);
    });
  };
  const restart = async (attempt: number): Promise<void> => {
    if (isClosing()) return;
    try {
      await start();
      if (isClosing()) child.disconnect();
    } catch (error) {
      if (isClosing()) return;
      if (attempt === ATTEMPTS) {
        giveUp(error as Error);
        return;
      }
      setTimeout(() => void restart(attempt + 1), PAUSE_MS * attempt);
    }
  };

  try {
    await start();
  } catch (error) {
    rmSync(runDir, { recursive: true, force: true });
    throw inUse(error as Error, dataDir);
  }
  writeFileSync(addressFile(dataDir), uri);
  return {
    uri,
    pid: () => child.pid,
    close: async () => {
      closing = true;
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        if (child.connected) child.send('close');
        await gone;
      }
      rmSync(runDir, { recursive: true, force: true });
      rmSync(addressFile(dataDir), { force: true });
    },
  };
}

/** Starts one engine process and points `socket` at the one it serves. */
async function startProcess(directory: string, runDir: string, socket: string): Promise<ChildProcess> {
  const child = fork(ENGINE, [directory, runDir], {
    // A session of its own: Ctrl-C in the terminal reaches the parent alone, which ends the engine last.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, TMPDIR: runDir },
    execArgv: [],
  });
  const message = await new Promise<EngineMessage>((resolve, reject) => {
    child.once('message', (message) => resolve(message as EngineMessage));
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`The embedded MongoDB engine ended at its start (${signal ?? `exit code ${code}`}).`)),
    );
  });
  if ('failure' in message) throw message.isKnown ? new StartError(message.failure) : new Error(message.failure);
  const link = `${socket}.new`;
  symlinkSync(message.socketPath, link);
  renameSync(link, socket);
  return child;
}

function usableDirectory(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartError(
      `The data directory ${resolve(dataDir)} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}). Set DATA_DIR to a directory that can.`,
    );
  }
  return join(resolve(dataDir), 'mongodb');
}

/** Where a running engine leaves its address, for the message to whoever comes second. */
function addressFile(dataDir: string): string {
  return join(dataDir, 'engine-address');
}

function inUse(error: Error, dataDir: string): Error {
  if (!error.message.includes('DBPathInUse')) return error;
  const address = existsSync(addressFile(dataDir)) ? readFileSync(addressFile(dataDir), 'utf8') : null;
  return new StartError(
    `Another process uses the data directory ${resolve(dataDir)}. Stop it, choose another DATA_DIR, or share its engine${address ? ` with MONGODB_URI="${address}"` : ' with MONGODB_URI'}, both with CACHE=off.`,
  );
}
