import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Database } from '../../database/connect.js';
import type { OpenSubgraph } from '../../registry/subgraph/subgraph.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import type { Acknowledged } from '../support/crash-writer.js';
import { expectWholeLog } from '../support/log-invariants.js';
import { times } from '../support/volume.js';
import { untilAnswered } from '../support/waiting.js';
import { loadOnce } from '../support/load-once.js';

const { openDatabase } = await loadOnce<typeof import('../../database/connect.js')>('../../database/connect.js');
const { loadStarterData } = await loadOnce<typeof import('../../app/starter-data.js')>('../../app/starter-data.js');
const { subgraphs } = await loadOnce<typeof import('../../subgraphs/index.js')>('../../subgraphs/index.js');

// In databases of their own, since looking through a log takes longer the longer it is
const DATABASES = times(1, 8);
const KILLS = times(6, 25);
const PREFIX = 'crash';

let database: Database;
let courses: OpenSubgraph;
let dataDir: string;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kk-crash-'));
  database = await openDatabase({ dataDir, prefix: PREFIX });
  courses = subgraphs
    .find(({ name }) => name === 'courses')!
    .open({
      database: database.of('courses'),
      references: { current: (_, ids) => Promise.resolve(new Set(ids)) },
      includeDrafts: true,
      isOnlyWriter: false,
    });
  await courses.prepare({ isAlone: true });
  await loadStarterData([courses], join(PROJECT_ROOT, 'data'), () => undefined);
});
afterEach(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A writer in a process of its own, with what it said was acknowledged. */
function startWriter(
  name: string,
  acknowledged: Acknowledged,
): { writer: ChildProcess; writing: Promise<void>; ended: Promise<unknown> } {
  const script = join(PROJECT_ROOT, 'dist/test/support/crash-writer.js');
  const { NODE_OPTIONS: _, ...env } = process.env;
  const writer = spawn(process.execPath, [script, database.engine!.uri, PREFIX, name], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let rest = '';
  const writing = new Promise<void>((resolve, reject) => {
    writer.stdout.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) acknowledged.push(...(JSON.parse(line) as Acknowledged));
      if (acknowledged.length > 0) resolve();
    });
    writer.once('exit', () => reject(new Error(`writer ${name} ended before it wrote`)));
  });
  return { writer, writing, ended: new Promise((resolve) => writer.once('close', resolve)) };
}

test.each(Array.from({ length: DATABASES }, (_, index) => index + 1))(
  `${KILLS} kills in mid-change: nothing is missing from the history, and nothing in it has not happened (%i)`,
  async () => {
    let changes = 0;
    for (let round = 0; round < KILLS; round += 1) {
      // Given two processes that change the same courses
      const acknowledged: Acknowledged = [];
      const writers = [startWriter(`${round}a`, acknowledged), startWriter(`${round}b`, acknowledged)];
      await Promise.all(writers.map(({ writing }) => writing));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
      // When one of them is killed while the other goes on; in every fourth round the engine too, with all that uses it
      writers[0]!.writer.kill('SIGKILL');
      if (round % 4 === 3) process.kill(database.engine!.pid()!, 'SIGKILL');
      else await new Promise((resolve) => setTimeout(resolve, Math.random() * 100));
      writers[1]!.writer.kill('SIGKILL');
      await Promise.all(writers.map(({ ended }) => ended));
      // Then the next start finds a whole log, with every change that was acknowledged
      await untilAnswered(() => courses.prepare({ isAlone: true }));
      await expectWholeLog(courses, ['courses']);
      const versions = await database.of('courses').collection<{ _id: string }>('courses.versions').find().toArray();
      const kept = new Set(versions.map(({ _id }) => _id));
      expect(acknowledged.filter(([id, version]) => !kept.has(`${id}@${version}`))).toEqual([]);
      changes += acknowledged.length;
    }
    const figures = await expectWholeLog(courses, ['courses']);
    console.log(
      `${KILLS} kills: ${changes} changes acknowledged, 0 missing; ${figures.commits} commits, ${figures.versions} versions, ${figures.aborted} change sets given up, 0 half done`,
    );
  },
);
