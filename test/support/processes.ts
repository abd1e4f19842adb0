import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PROJECT_ROOT } from '../../platform/paths.js';

/** A process of the system, started as the npm scripts start it. */
export interface SystemProcess {
  process: ChildProcess;
  output: () => string;
  /** Resolves with the match once the output has it; rejects with the output if the process ends first. */
  says: (pattern: RegExp) => Promise<RegExpMatchArray>;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
  /** Sends a signal and waits for the end. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

const running = new Set<SystemProcess>();
const folders: string[] = [];

/** A new empty folder, removed by `cleanUp`. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kompetansekart-test-'));
  folders.push(folder);
  return folder;
}

/** Starts a built script with the given settings; MONGODB_URI of the tests is not passed on. */
export function startProcess(
  script: string,
  args: string[],
  env: Record<string, string>,
  nodeOptions: string[] = [],
): SystemProcess {
  const { MONGODB_URI: _uri, DATABASE_PREFIX: _prefix, NODE_OPTIONS: _options, ...inherited } = process.env;
  const child = spawn(process.execPath, [...nodeOptions, resolve(PROJECT_ROOT, 'dist', script), ...args], {
    env: { ...inherited, LOG_LEVEL: 'silent', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const started: SystemProcess = {
    process: child,
    output: () => output,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output);
          if (!match) return;
          listeners.delete(look);
          resolve(match);
        };
        listeners.add(look);
        void ended.then((code) =>
          reject(new Error(`${script} ended with ${String(code)} before it said ${String(pattern)}:\n${output}`)),
        );
        look();
      }),
    stop: (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
  running.add(started);
  void ended.then(() => running.delete(started));
  return started;
}

/** What `npm start` has Node take care of. */
export function startOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** Ends what is still running, and removes the folders. */
export async function cleanUp(): Promise<void> {
  await Promise.all([...running].map((started) => started.stop('SIGTERM')));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** The address of a process that prints `GraphQL  <url>`. */
export async function addressOf(started: SystemProcess): Promise<string> {
  return (await started.says(/GraphQL +(\S+)/))[1]!;
}

/** Asks a GraphQL endpoint. */
export async function askAt(
  url: string,
  query: string,
  variables?: object,
): Promise<{ data: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as never;
}

/** Whether a process exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
