import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { ofPeers } from './processes.js';

/** The folders of peers; one has a folder of its own where its dependencies do not go with the others'. */
const FOLDERS = [ofPeers(), ofPeers('mercurius')];

/** Installs the peers where they are not, as their lock files have them; the first time takes a minute or two. */
export function installPeers(tell: (line: string) => void): void {
  for (const folder of FOLDERS) {
    if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) continue;
    tell(`Installing the peers of ${relative(PROJECT_ROOT, folder)} (once) …`);
    try {
      execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'], { stdio: 'pipe' });
    } catch (error) {
      tell(`They cannot be installed: ${String((error as { stderr?: Buffer }).stderr ?? error).slice(0, 500)}`);
    }
  }
}

interface Manifest {
  version: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** The peers with the versions that are installed. */
export function peerVersions(): string[] {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  return FOLDERS.flatMap((folder) => {
    const { dependencies, optionalDependencies } = read(join(folder, 'package.json'));
    return Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => {
      const file = join(folder, 'node_modules', name, 'package.json');
      return `${name} ${existsSync(file) ? read(file).version : '(not installed)'}`;
    });
  });
}

const GRAFBASE = '@grafbase/cli-x86_64-unknown-linux-musl';

/** The program of Grafbase, which is built for Linux on x64. */
export function findGrafbase(): string {
  const file = ofPeers('node_modules', GRAFBASE, 'grafbase');
  if (!existsSync(file))
    throw new Error(`${GRAFBASE} is not installed: this machine is ${process.platform} ${process.arch}`);
  return file;
}
