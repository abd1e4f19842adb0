import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from '../platform/process.js';

/** The path of a socket has so many bytes at the most; a longer one would be cut, and mean another. */
const MAX_SOCKET_BYTES = 103;
const SOCKET = 'mongodb.sock';

/** A private folder for an engine's sockets, named by the process that owns it, and the path of its socket. */
export function makeRunFolder(folder = tmpdir()): { runDir: string; socket: string } {
  const longest = join(folder, `kk-${process.pid}-XXXXXX`, 'embedded-mongodb-XXXXXX', SOCKET);
  if (Buffer.byteLength(longest) > MAX_SOCKET_BYTES)
    throw new StartError(
      `The folder for temporary files has a path that is too long for the engine's socket: ${folder}. Set TMPDIR to a shorter one.`,
    );
  try {
    const runDir = mkdtempSync(join(folder, `kk-${process.pid}-`));
    return { runDir, socket: join(runDir, SOCKET) };
  } catch (error) {
    throw new StartError(
      `Nothing can be written in the folder for temporary files, ${folder} (${(error as NodeJS.ErrnoException).code ?? String(error)}). Set TMPDIR to one that can.`,
    );
  }
}

/** Removes the folders of processes that are gone, as after a power cut; what is still in use answers on its socket. */
export async function removeLeftFolders(): Promise<void> {
  const names = readdirSync(tmpdir());
  await Promise.all(
    names.map(async (name) => {
      const owner = /^kk-(\d+)-\w{6}$/.exec(name)?.[1];
      if (owner === undefined || isRunning(Number(owner))) return;
      const folder = join(tmpdir(), name);
      if (await answers(join(folder, SOCKET))) return;
      try {
        rmSync(folder, { recursive: true, force: true });
      } catch {
        // Somebody else's.
      }
    }),
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket);
    const tell = (does: boolean) => {
      connection.destroy();
      resolve(does);
    };
    connection.once('connect', () => tell(true));
    connection.once('error', () => tell(false));
  });
}
