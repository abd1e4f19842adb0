import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PROJECT_ROOT } from '../../../platform/paths.js';
import { addressOf, askAt, cleanUp, emptyFolder, startProcess } from '../../support/processes.js';

const FOLDER = join(PROJECT_ROOT, 'test', 'app', 'seventh-registry', 'incidents');
/** The one line of the manifest. */
const LINE = "  { name: 'incidents', port: 4007, sdl: [], load: () => import('./incidents/index.js') },\n";
const NOT_COPIED = ['node_modules', '.git', '.data', 'test', 'bench', 'docs', 'screenshots'];
/** Building the copy and starting it takes its time on a busy machine, in milliseconds. */
const MAX_BUILD_MS = 240_000;

/** A copy of the project, with the registry's folder and its line in the manifest. */
function copyWithRegistry(): string {
  const copy = emptyFolder();
  cpSync(PROJECT_ROOT, copy, {
    recursive: true,
    filter: (path) => !NOT_COPIED.some((name) => path === join(PROJECT_ROOT, name) || path.endsWith(`/dist/${name}`)),
  });
  // Operations are typed with everything else.
  cpSync(join(PROJECT_ROOT, 'test', 'operations'), join(copy, 'test', 'operations'), { recursive: true });
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(copy, 'node_modules'));
  for (const file of readdirSync(FOLDER)) {
    cpSync(join(FOLDER, file), join(copy, 'subgraphs', 'incidents', file.replace(/\.txt$/, '')));
  }
  const manifest = join(copy, 'subgraphs', 'manifest.ts');
  const lines = readFileSync(manifest, 'utf8').replace(/\n\];\n/, `\n${LINE}];\n`);
  expect(lines).toContain(LINE);
  writeFileSync(manifest, lines);
  const row = { id: 'utbrudd-2025', title: 'Norovirus på sengepost', topicIds: ['haandhygiene'] };
  writeFileSync(join(copy, 'data', 'incidents.json'), JSON.stringify([row]));
  // Tests and benches are not copied.
  const settings = JSON.parse(readFileSync(join(copy, 'tsconfig.json'), 'utf8')) as { include: string[] };
  const include = settings.include.filter((path) => path !== 'test' && path !== 'bench');
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...settings, include }));
  return copy;
}

/** Runs a tool of the project in a folder; it must succeed. */
function run(folder: string, ...command: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  expect([command, status, status === 0 ? '' : stdout + stderr]).toEqual([command, 0, '']);
}

let graph: string;
beforeAll(async () => {
  const copy = copyWithRegistry();
  const bin = (name: string) => join(copy, 'node_modules', name);
  run(copy, bin('@graphql-codegen/cli/esm/bin.js'), '--silent');
  run(copy, bin('typescript/bin/tsc'));
  run(copy, join('dist', 'app', 'generate.js'));
  run(copy, join('dist', 'app', 'compose.js'));
  const env = { DATA_DIR: emptyFolder(), STARTER_DATA: join(copy, 'data') };
  graph = await addressOf(startProcess(join(copy, 'dist', 'app', 'main.js'), [], env));
}, MAX_BUILD_MS);
afterAll(cleanUp);

describe('A seventh registry, of one folder and one line of the manifest', () => {
  test('answers a federated question', async () => {
    const { data, errors } = await askAt(
      graph,
      '{ topic(id: "haandhygiene") { prefLabel { text } incidents { title topics { prefLabel { text } } } } }',
    );
    const prefLabel = { text: 'Håndhygiene' };
    expect([data, errors]).toEqual([
      { topic: { prefLabel, incidents: [{ title: 'Norovirus på sengepost', topics: [{ prefLabel }] }] } },
      undefined,
    ]);
  });

  test('has its changes in the feed of all, by its kind', async () => {
    const { data, errors } = await askAt(
      graph,
      '{ changes(kinds: [Incident]) { nodes { registry kind recordId } unavailable } }',
    );
    const change = { registry: 'incidents', kind: 'Incident', recordId: 'utbrudd-2025' };
    expect([data, errors]).toEqual([{ changes: { nodes: [change], unavailable: [] } }, undefined]);
  });

  test('is written to with a scope of its own, which the graph knows', async () => {
    const { errors } = await askAt(
      graph,
      'mutation { createIncident(input: { id: "a", fields: { title: "A" } }) { errors { code } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', scopes: [['incidents:write']] } }]);
  });
});
