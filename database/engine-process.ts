import { fork, type ChildProcess } from 'node:child_process';
import { readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { EngineMessage } from './engine.js';
import { StartError } from '../platform/process.js';

/** An engine that ended before it served: how, as a signal or an exit code. */
export class EngineEnded extends Error {
  constructor(readonly how: string) {
    super(`The embedded MongoDB engine ended at its start (${how}).`);
  }
}

/** Starts one engine process and points `socket` at the one it serves. */
export async function startProcess(
  script: string,
  directory: string,
  runDir: string,
  socket: string,
): Promise<ChildProcess> {
  const child = fork(script, [directory, runDir], {
    // A session of its own: Ctrl-C in the terminal reaches the parent alone, which ends the engine last.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, TMPDIR: runDir },
    execArgv: [],
  });
  const message = await new Promise<EngineMessage>((resolve, reject) => {
    child.once('message', (message) => resolve(message as EngineMessage));
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new EngineEnded(signal ?? `exit code ${code}`)));
  });
  if ('failure' in message) throw message.isKnown ? new StartError(message.failure) : new Error(message.failure);
  const link = `${socket}.new`;
  rmSync(link, { force: true });
  symlinkSync(message.socketPath, link);
  renameSync(link, socket);
  removeOthers(runDir, [basename(socket), basename(dirname(message.socketPath))]);
  return child;
}

/** Engines that were killed leave the folders of their sockets. */
function removeOthers(runDir: string, kept: readonly string[]): void {
  for (const name of readdirSync(runDir))
    if (!kept.includes(name)) rmSync(join(runDir, name), { recursive: true, force: true });
}
