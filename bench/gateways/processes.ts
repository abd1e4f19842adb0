import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../platform/paths.js';

/** The core of the gateway that is measured, and the core of everything else. */
export const CORES = { gateway: 0, others: 1 } as const;
type Core = keyof typeof CORES;

/** Whether processes can be kept to one core each. */
export const pinned = availableParallelism() > 1 && canPin();

/** A process of the benchmark. */
export interface Process {
  child: ChildProcess;
  pid: number;
  output: () => string;
  stop: () => Promise<void>;
}

export interface Command {
  /** The program and its arguments. */
  command: readonly string[];
  env?: Record<string, string>;
  cwd?: string;
  core: Core;
}

const running = new Set<Process>();
const MAX_START_MS = 90_000;

/** A script of ours or of a peer, run by node with the probe in it. */
export function node(script: string, ...args: string[]): string[] {
  const probe = new URL('probe.js', import.meta.url).href;
  return [process.execPath, '--expose-gc', '--import', probe, script, ...args];
}

/** Path of a built file of ours. */
export const built = (path: string): string => join(PROJECT_ROOT, 'dist', path);
/** Path of a file of the peers, which are not built. */
export const ofPeers = (...path: string[]): string => join(PROJECT_ROOT, 'bench', 'peers', ...path);

/** Starts a process on its core; what it prints is kept for the case that it fails. */
export function start({ command, env = {}, cwd = PROJECT_ROOT, core }: Command): Process {
  const { NODE_OPTIONS: _options, MONGODB_URI: _uri, ...inherited } = process.env;
  const [program = '', ...args] = [...(pinned ? ['taskset', '-c', String(CORES[core])] : []), ...command];
  const child = spawn(program, args, {
    cwd,
    env: { ...inherited, NODE_ENV: 'production', LOG_LEVEL: 'silent', APOLLO_TELEMETRY_DISABLED: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000)));
  }
  child.on('error', (error) => (output += error.message));
  const started: Process = {
    child,
    pid: child.pid ?? 0,
    output: () => output,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(late);
    },
  };
  running.add(started);
  child.once('exit', () => running.delete(started));
  return started;
}

/** Waits until something holds of a process; throws with what it printed where it ends before, or takes too long. */
export async function until<T>(started: Process, look: () => Promise<T | null> | T | null): Promise<T> {
  const begun = Date.now();
  while (started.child.exitCode === null && Date.now() - begun < MAX_START_MS) {
    const seen = await look();
    if (seen !== null) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const lines = started.output().trim().split('\n');
  throw new Error(lines.find((line) => /error/i.test(line)) ?? (lines.slice(-3).join(' ') || 'it did not answer'));
}

/** Waits for a line such as `GraphQL  http://localhost:4000/graphql`, and gives what the pattern catches. */
export async function says(started: Process, pattern: RegExp): Promise<string> {
  return await until(started, () => pattern.exec(started.output())?.[1] ?? null);
}

/** Ends what is still running. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((started) => started.stop()));
}

/** Processor time that processes and those they started have used, all their threads together, in ms. */
export function cpuMs(pids: readonly number[]): number {
  const ns = withChildren(pids).flatMap((pid) =>
    readdirSync(`/proc/${pid}/task`).map((task) =>
      Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
    ),
  );
  return ns.reduce((sum, one) => sum + one, 0) / 1e6;
}

/** Memory that processes and those they started have, in MB. */
export function memoryMb(pids: readonly number[]): number {
  const of = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  return withChildren(pids).reduce((sum, pid) => sum + of(pid), 0) / 1024;
}

function withChildren(pids: readonly number[]): number[] {
  return pids.flatMap((pid) => {
    const started = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return [pid, ...withChildren(started)];
  });
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

function canPin(): boolean {
  try {
    execFileSync('taskset', ['-c', '0,1', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
