import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, readJson, runCommand } from './steps.mjs';

/** Versions of everything that builds. */
const LOCK = 'package-lock.json';
/** Code that the types of resolvers and operations are made from. */
const SDL_SOURCES = /(^|\/)(mappers|manifest|type-defs|sdl|erase-operation)\.ts$/;

/**
 * The parts of the build. `types` and `page` need `codegen`; `operations` needs both `codegen` and `server`.
 * @param {string} root
 */
export function buildSteps(root) {
  const ofServer = serverSources(root);
  const folders = [...ofServer.filter((path) => !path.endsWith('.ts')), 'web'];
  // The page imports its own files, pure values and formats alone (.dependency-cruiser.mjs).
  const pageInputs = () => listFiles(root, [LOCK, 'web', 'values', 'formats', 'docs/rules.md']);
  /** @type {(command: string, ...args: string[]) => Promise<void>} */
  const run = (command, ...args) => runCommand(root, command, ...args);
  return {
    codegen: {
      name: 'codegen',
      inputs: () => [
        ...listFiles(root, [LOCK, ...readdirSync(root).filter((name) => /^codegen|^schema\.graphql$/.test(name))]),
        ...listFiles(root, folders, (file) => file.endsWith('.graphql'), ['generated']),
        // The SDL of a registry is put together by code, and its types stand in files of their own.
        ...listFiles(root, ['registry', 'subgraphs', 'cli'], (file) => SDL_SOURCES.test(file)),
      ],
      outputs: () => listFiles(root, folders, (file) => file.includes('generated')),
      run: () => run('graphql-codegen', '--silent'),
    },
    server: {
      name: 'server',
      inputs: () => listFiles(root, [LOCK, 'tsconfig.json', ...ofServer], (file) => /\.(ts|json)$/.test(file)),
      outputs: () => builtFiles(root),
      run: async (/** @type {boolean} */ isForced) => {
        const wanted = new Set(listFiles(root, ofServer, isCompiled).map(builtName));
        const built = builtFiles(root);
        // A test or module whose source is gone would go on being run.
        for (const file of built) if (!wanted.has(file.replace(/\.map$/, ''))) rmSync(join(root, file));
        // The compiler writes what has changed since its last run, whether or not the rest is still there.
        const isWhole = isForced || [...wanted].some((file) => !built.includes(file));
        if (isWhole) rmSync(join(root, 'dist', '.tsbuildinfo'), { force: true });
        await run('tsc');
      },
    },
    operations: {
      name: 'operations',
      inputs: () => [
        ...listFiles(root, folders, (file) => file.endsWith('persisted-documents.json')),
        ...listFiles(root, ['dist/gateway/persisted.js']),
      ],
      outputs: () => listFiles(root, ['dist/persisted-operations.json']),
      run: () => run('node', 'dist/gateway/persisted.js'),
    },
    types: {
      name: 'types of the page',
      inputs: pageInputs,
      outputs: () => [],
      run: () => run('tsc', '-p', 'web'),
    },
    page: {
      name: 'page',
      inputs: pageInputs,
      outputs: () => listFiles(root, ['dist/page']),
      run: () => run('vite', 'build', '--logLevel', 'warn', '--config', 'web/vite.config.ts'),
    },
  };
}

/**
 * Folders and files with what runs on Node.
 * @param {string} root
 */
export function serverSources(root) {
  return /** @type {{ include: string[] }} */ (readJson(root, 'tsconfig.json')).include;
}

/** @type {(file: string) => boolean} */
const isCompiled = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts');
/**
 * What the compiler makes of a source.
 * @param {string} source
 */
export const builtName = (source) => join('dist', source.replace(/\.ts$/, '.js'));

/**
 * What the compiler wrote.
 * @param {string} root
 */
const builtFiles = (root) => listFiles(root, ['dist'], (file) => /\.js(\.map)?$/.test(file), ['page', 'screenshots']);
