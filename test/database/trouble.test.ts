import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadOnce } from '../support/load-once.js';
import { until } from '../support/waiting.js';

const { startEmbedded } = await loadOnce<typeof import('../../database/embedded.js')>('../../database/embedded.js');
const { obstacleIn } = await loadOnce<typeof import('../../database/data-directory.js')>(
  '../../database/data-directory.js',
);
const { makeRunFolder, removeLeftFolders } =
  await loadOnce<typeof import('../../database/run-folder.js')>('../../database/run-folder.js');

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kompetansekart-trouble-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe('An engine that ends', () => {
  test('is not started while its directory cannot be written, says why, and runs soon after that', async () => {
    // Given an engine whose disk fills up
    let obstacle: string | null = null;
    const engine = await startEmbedded(dataDir, { obstacle: () => Promise.resolve(obstacle) });
    expect(await engine.trouble()).toBeNull();
    const first = engine.pid()!;
    obstacle = 'the disk is full (ENOSPC): 0 MB are free. Make room.';
    // When it ends
    process.kill(first, 'SIGABRT');
    // Then what is wrong is told, for as long as it is
    await until(async () => (await engine.trouble()) === `The embedded engine cannot start: ${obstacle}`);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect([engine.pid(), await engine.trouble()]).toEqual([first, `The embedded engine cannot start: ${obstacle}`]);
    // And it runs within three seconds of the end of that
    obstacle = null;
    await until(async () => (await engine.trouble()) === null, 3000);
    expect(engine.pid()).not.toBe(first);
    await engine.close();
  });

  test('whose files are damaged says so in one sentence, and what can be done', async () => {
    await (await startEmbedded(dataDir)).close();
    const file = join(dataDir, 'mongodb', 'WiredTiger.wt');
    writeFileSync(
      file,
      readFileSync(file).map((byte, index) => (index % 37 === 0 ? byte ^ 0xff : byte)),
    );
    const directory = join(dataDir, 'mongodb');

    await expect(startEmbedded(dataDir)).rejects.toThrow(
      `The embedded engine cannot start: the engine cannot open its files in ${directory} (it ended with exit code 14): most likely they are damaged. Put back a backup of this directory, or set DATA_DIR to an empty one, which is loaded again.`,
    );
  });
});

test.each([
  ['is not there', 'nonesuch', /^Nothing can be written in the folder for temporary files, .* \(ENOENT\)\. Set TMPDIR/],
  [
    'is too long for a socket',
    'y'.repeat(100),
    /^The folder for temporary files has a path that is too long .* Set TMPDIR/,
  ],
])('a folder for temporary files that %s is told', (_, name, sentence) => {
  expect(() => makeRunFolder(join('/tmp', name))).toThrow(sentence);
});

test('a directory that can be written has no obstacle, and nothing of the look stays', async () => {
  expect(await obstacleIn(dataDir)).toBeNull();
  expect(readdirSync(dataDir)).toEqual([]);
  expect(await obstacleIn(join(dataDir, 'gone'))).toBe(`${join(dataDir, 'gone')} is gone (ENOENT). Put it back.`);
});

test('folders of processes that are gone are removed, those that are in use are not', async () => {
  // Given the folder of a process that is gone, of one that runs, and one that is answered in from elsewhere
  const suffix = 'AbC123';
  const [gone, running, answered] = [`kk-4194301-${suffix}`, `kk-${process.ppid}-${suffix}`, `kk-4194302-${suffix}`];
  const folders = [gone, running, answered].map((name) => join(tmpdir(), name));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const server = createServer().listen(join(folders[2]!, 'mongodb.sock'));
  await new Promise((resolve) => server.once('listening', resolve));
  // When another starts
  await removeLeftFolders();
  // Then only the first is removed
  const left = readdirSync(tmpdir()).filter((name) => name.endsWith(suffix));
  expect(left.toSorted()).toEqual([running, answered].toSorted());
  server.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
