import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { cleanUp, emptyFolder } from '../support/processes.js';

interface Step {
  name: string;
  run: (isForced: boolean) => Promise<void>;
}
interface Scripts {
  buildSteps: (root: string) => Record<'codegen' | 'server' | 'operations' | 'types' | 'page', Step>;
  isStale: (root: string, step: Step) => boolean;
  runStep: (root: string, step: Step, isForced: boolean, tell: () => void) => Promise<void>;
}
const script = (file: string) => import(pathToFileURL(join(PROJECT_ROOT, 'scripts', file)).href) as Promise<Scripts>;
const { buildSteps } = await script('build-steps.mjs');
const { isStale, runStep } = await script('steps.mjs');
const runSilently = (step: Step, isForced = false) => runStep(root, step, isForced, () => undefined);

/** A copy of the sources, with what was installed. */
const root = emptyFolder();
const LEFT_OUT = ['node_modules', 'dist', '.git', '.data', 'data'];
for (const name of readdirSync(PROJECT_ROOT).filter((entry) => !LEFT_OUT.includes(entry))) {
  const filter = (file: string) => basename(file) !== 'node_modules';
  cpSync(join(PROJECT_ROOT, name), join(root, name), { recursive: true, filter });
}
symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(root, 'node_modules'));
afterAll(cleanUp);

const steps = buildSteps(root);
const find = (folder: string, pattern: RegExp) => {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();
  return join(
    folder,
    files.find((file) => pattern.test(file) && !file.includes('generated'))!,
  );
};
const stale = () =>
  Object.values(steps)
    .filter((step) => isStale(root, step))
    .map(({ name }) => name);

describe('a part of the build', () => {
  const BUILT = 'dist/page/index.html';
  /** Runs what has something to do, with a page that is only written. */
  const build = async (isForced = false) => {
    const ran: string[] = [];
    for (const step of Object.values(steps)) {
      const run = () => {
        ran.push(step.name);
        mkdirSync(join(root, 'dist', 'page'), { recursive: true });
        if (step.name === 'page') writeFileSync(join(root, BUILT), 'The page');
        return Promise.resolve();
      };
      await runSilently({ ...step, run }, isForced);
    }
    return ran;
  };
  const all = Object.values(steps).map(({ name }) => name);
  beforeEach(() => build());

  test('is not done again when nothing has changed, unless it is forced', async () => {
    expect(await build()).toEqual([]);
    expect(await build(true)).toEqual(all);
    rmSync(join(root, 'dist'), { recursive: true });
    expect(await build()).toEqual(all);
  });

  test.each([
    ['a component', find('web', /\.tsx$/), ['types of the page', 'page']],
    ['a style', find('web', /\.css$/), ['types of the page', 'page']],
    ['a text', find('web', /messages\/nb\.json$/), ['types of the page', 'page']],
    ['an operation of the page', find('web', /\.graphql$/), ['codegen', 'types of the page', 'page']],
    ['an operation of the command line', find('cli', /\.graphql$/), ['codegen']],
    ['a schema', find('subgraphs', /schema\.graphql$/), ['codegen']],
    ['the composed schema', 'schema.graphql', ['codegen']],
    ['a resolver', find('subgraphs', /resolvers\.ts$/), ['server']],
    ['a test', find('test', /\.test\.ts$/), ['server']],
    ['a value that both sides use', find('values', /\.ts$/), ['server', 'types of the page', 'page']],
    ['the versions that are installed', 'package-lock.json', ['codegen', 'server', 'types of the page', 'page']],
  ])('is done again after %s was changed', async (_, file, expected) => {
    const before = readFileSync(join(root, file));
    appendFileSync(join(root, file), '\n');
    expect(stale()).toEqual(expected);
    expect(await build()).toEqual(expected);
    expect(stale()).toEqual([]);
    writeFileSync(join(root, file), before);
    expect(stale()).toEqual(expected);
  });

  test('is done again when what it wrote is gone or another', async () => {
    rmSync(join(root, BUILT));
    expect(await build()).toEqual(['page']);
    writeFileSync(join(root, BUILT), 'Another');
    expect(await build()).toEqual(['page']);
  });

  test('is done again when it failed, or when a file was saved while it ran', async () => {
    const file = find('web', /\.tsx$/);
    appendFileSync(join(root, file), '\n');
    const failing = { ...steps.page, run: () => Promise.reject(new Error('The disk is full.')) };
    await expect(runSilently(failing)).rejects.toThrow('The disk is full.');
    expect(stale()).toContain('page');
    const run = () => {
      appendFileSync(join(root, file), '\n');
      return Promise.resolve();
    };
    await runSilently({ ...steps.page, run });
    expect(stale()).toContain('page');
  });
});

test('the types of an operation follow its text', async () => {
  const operation = find('cli', /\.graphql$/);
  const generated = join(root, 'cli', 'generated', 'graphql.ts');
  appendFileSync(join(root, operation), '\nquery AllTopics {\n  topics {\n    id\n  }\n}\n');
  await runSilently(steps.codegen);
  expect(readFileSync(generated, 'utf8')).toContain('AllTopicsQuery');
  expect(isStale(root, steps.codegen)).toBe(false);
});
