import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { access, open, rm, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StartError } from '../platform/process.js';

/** The engine's directory within `dataDir`, which is made where it is not there. */
export function usableDirectory(dataDir: string): string {
  try {
    makeDirectory(resolve(dataDir));
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartError(
      `The data directory ${resolve(dataDir)} cannot be written (${codeOf(error)}). Set DATA_DIR to a directory that can.`,
    );
  }
  return join(resolve(dataDir), 'mongodb');
}

/** Step by step: Node's own way to make all of a path never ends where the system says that a part of it is not there. */
function makeDirectory(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found) throw Object.assign(new Error('not a directory'), { code: 'ENOTDIR' });
  makeDirectory(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it first.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

const PROBE_BYTES = 64 * 1024;
/** With less than this on its disk, an engine that does not start most likely lacks room. */
const SCARCE_MB = 64;

/** What is wrong with a directory, and how to mend it; null where files can be written there. */
export async function obstacleIn(directory: string): Promise<string | null> {
  const probe = join(directory, 'write-probe');
  try {
    const file = await open(probe, 'w');
    try {
      await file.writeFile(Buffer.alloc(PROBE_BYTES));
      await file.datasync();
    } finally {
      await file.close();
    }
    await rm(probe);
    return null;
  } catch (error) {
    await rm(probe, { force: true }).catch(() => undefined);
    return inWords(codeOf(error), directory, await freeMegabytes(directory));
  }
}

/** The same by a look alone, for those who ask often: a read-only or full disk, of which an engine learns when it next writes. */
export async function obstacleSeen(dataDir: string): Promise<string | null> {
  const directory = resolve(dataDir);
  try {
    await access(directory, constants.W_OK);
  } catch (error) {
    return inWords(codeOf(error), directory, null);
  }
  const free = await freeMegabytes(directory);
  return free === 0 ? inWords('ENOSPC', directory, free) : null;
}

function inWords(code: string, directory: string, free: number | null): string {
  const said = `(${code})`;
  if (code === 'ENOSPC') return `the disk of ${directory} is full ${said}: ${free ?? 0} MB are free. Make room.`;
  if (code === 'EDQUOT') return `the quota of the disk of ${directory} is used up ${said}. Make room.`;
  if (code === 'EROFS') return `${directory} can only be read ${said}. Mount its disk for writing.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `${directory} may not be written ${said}. Give it to the user that runs this process.`;
  if (code === 'ENOENT') return `${directory} is gone ${said}. Put it back.`;
  return `${directory} cannot be written ${said}.`;
}

/** Why an engine that ended has most likely done so, by how it ended (`SIGABRT`, `exit code 14`), and how to mend it. */
export async function whyEnded(how: string, directory: string): Promise<string> {
  const obstacle = await obstacleIn(dirname(directory));
  if (obstacle) return obstacle;
  const free = await freeMegabytes(directory);
  if (free !== null && free < SCARCE_MB)
    return `the engine ended (${how}), and ${free} MB are free on the disk of ${directory}. Make room.`;
  return `the engine cannot open its files in ${directory} (it ended with ${how}): most likely they are damaged. Put back a backup of this directory, or set DATA_DIR to an empty one, which is loaded again.`;
}

async function freeMegabytes(directory: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(directory);
    return Math.floor((bavail * bsize) / 1024 / 1024);
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
