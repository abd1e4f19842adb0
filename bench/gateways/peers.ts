import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ofPeers } from './processes.js';

/** Installs the peers where they are not, as their lock file has them; the first time takes a minute. */
export function installPeers(): void {
  const installed = ofPeers('node_modules', '.package-lock.json');
  if (existsSync(installed)) return;
  console.log('Installing the peers into bench/peers (once) …');
  execFileSync('npm', ['ci', '--prefix', ofPeers(), '--no-audit', '--no-fund', '--ignore-scripts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Version of an installed peer, or why there is none. */
export function versionOf(name: string): string {
  const file = ofPeers('node_modules', name, 'package.json');
  if (!existsSync(file)) return 'not installed';
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The peers as pinned. */
export function pinnedPeers(): string[] {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(ofPeers('package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    optionalDependencies: Record<string, string>;
  };
  return Object.keys({ ...dependencies, ...optionalDependencies });
}

const GRAFBASE = '@grafbase/cli-x86_64-unknown-linux-musl';

/** The program of Grafbase, which is built for Linux on x64. */
export function findGrafbase(): string {
  const file = ofPeers('node_modules', GRAFBASE, 'grafbase');
  if (!existsSync(file))
    throw new Error(`${GRAFBASE} is not installed: this machine is ${process.platform} ${process.arch}`);
  return file;
}
