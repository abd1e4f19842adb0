import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * A part of the build, done again when a file that it reads or one that it wrote differs from the last time.
 * @typedef {object} Step
 * @property {string} name
 * @property {() => string[]} inputs Files that it reads, relative to the root.
 * @property {() => string[]} outputs Files that it writes.
 * @property {(isForced: boolean) => Promise<void>} run
 */

/**
 * Files at or below the paths that exist, sorted; folders of no interest are not entered.
 * @param {string} root
 * @param {string[]} paths
 * @param {(file: string) => boolean} isWanted
 * @param {string[]} skipped Names of folders.
 * @returns {string[]}
 */
export function listFiles(root, paths, isWanted = () => true, skipped = []) {
  /** @type {(path: string) => string[]} */
  const below = (path) => {
    if (!statSync(join(root, path)).isDirectory()) return isWanted(path) ? [path] : [];
    return readdirSync(join(root, path))
      .filter((name) => name !== 'node_modules' && !skipped.includes(name))
      .flatMap((name) => below(join(path, name)));
  };
  return paths
    .filter((path) => existsSync(join(root, path)))
    .flatMap(below)
    .sort();
}

/**
 * Whether the step has something to do: its files differ from those of its last run.
 * @param {string} root
 * @param {Step} step
 */
export function isStale(root, step) {
  const file = stampOf(root, step);
  return !existsSync(file) || readFileSync(file, 'utf8') !== stamp(root, step);
}

/**
 * Runs the step if it has something to do, or always if forced. One that fails runs again the next time.
 * @param {string} root
 * @param {Step} step
 * @param {boolean} isForced
 * @param {(line: string) => void} tell
 */
export async function runStep(root, step, isForced = false, tell = console.log) {
  if (!isForced && !isStale(root, step)) return;
  const begun = performance.now();
  const before = digest(root, step.inputs());
  await step.run(isForced);
  // What was saved while the step ran may have been read or not: only the files as they were before count.
  const file = stampOf(root, step);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${before} ${digest(root, step.outputs())}`);
  tell(`build: ${step.name}, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

/** @type {(root: string, step: Step) => string} */
const stampOf = (root, { name }) => join(root, 'dist', '.build', name);
/** @type {(root: string, step: Step) => string} */
const stamp = (root, { inputs, outputs }) => `${digest(root, inputs())} ${digest(root, outputs())}`;

/** @type {(root: string, files: string[]) => string} */
function digest(root, files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/**
 * What a JSON file holds.
 * @param {string} root
 * @param {string} file
 * @returns {unknown}
 */
export const readJson = (root, file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/**
 * Runs a command of the project, and shows what it says when it is done.
 * @param {string} root
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<void>}
 */
export function runCommand(root, command, ...args) {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (/** @type {Buffer} */ part) => said.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code === 0) resolve();
      else reject(new Error(`"${[command, ...args].join(' ')}" ended with ${String(code)}`));
    });
  });
}
