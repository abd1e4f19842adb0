import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PROJECT_ROOT } from '../platform/paths.js';
import { addressOf, askAt, cleanUp, emptyFolder, isAlive, startProcess } from './support/processes.js';

afterAll(cleanUp);

const COUNT = '{ catalogue { courses { totalCount } } topics { id } }';
const start = (env: Record<string, string>) => startProcess('app/main.js', [], env);

/** Processes whose parent is the given one. */
function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return new RegExp(`^PPid:\\t${pid}$`, 'm').test(readFileSync(`/proc/${name}/status`, 'utf8'));
      } catch {
        return false;
      }
    })
    .map(Number);
}

describe('npm start, from nothing', () => {
  test('loads the data with progress, answers, ends every process on Ctrl-C and starts again with everything kept', async () => {
    const DATA_DIR = emptyFolder();
    const TMPDIR = emptyFolder();

    // First start
    const first = start({ DATA_DIR, TMPDIR });
    const url = await addressOf(first);
    expect(readdirSync(TMPDIR)).toHaveLength(1);
    expect(first.output()).toMatch(/Reading starter data from .*\/data\n {2}1\/6 competence: 81 topics, 147 audiences/);
    expect(first.output()).toMatch(/6\/6 plan: 6 plans, 59 measures, 9 indicators/);
    for (const place of [
      /Page +http:\S+\//,
      /GraphQL +http:\S+\/graphql/,
      /Health +http:\S+\/health\/ready/,
      /Database +embedded engine in/,
    ]) {
      expect(first.output()).toMatch(place);
    }
    expect((await askAt(url, COUNT)).data).toMatchObject({ catalogue: { courses: { totalCount: 90 } } });
    const loadedAt = /loaded (\S+)/.exec(first.output())![1];

    // Ctrl-C
    const children = process.platform === 'linux' ? childrenOf(first.process.pid!) : [];
    expect(await first.stop('SIGINT')).toBe(0);
    expect(children.filter(isAlive)).toEqual([]);
    expect(readdirSync(TMPDIR)).toEqual([]);

    // Second start
    const second = start({ DATA_DIR });
    const again = await addressOf(second);
    expect(second.output()).not.toContain('Reading starter data');
    expect(second.output()).toContain(`loaded ${loadedAt}`);
    expect((await askAt(again, COUNT)).data).toMatchObject({ catalogue: { courses: { totalCount: 90 } } });
    await second.stop('SIGTERM');
  });

  test('answers again by itself after the engine was killed', async () => {
    const system = start({ DATA_DIR: emptyFolder() });
    const url = await addressOf(system);
    const engines = () => childrenOf(system.process.pid!);
    const [killed] = engines();

    process.kill(killed!, 'SIGKILL');
    while (engines().length === 0 || engines().includes(killed!))
      await new Promise((resolve) => setTimeout(resolve, 50));

    while ((await fetch(new URL('/health/ready', url))).status !== 200);
    expect((await askAt(url, COUNT)).data).toMatchObject({ catalogue: { courses: { totalCount: 90 } } });
    await system.stop();
  });

  test('a start that is killed while it loads is completed by the next one', async () => {
    const DATA_DIR = emptyFolder();
    const TMPDIR = emptyFolder();
    const killed = start({ DATA_DIR, TMPDIR });
    await killed.says(/2\/6 courses/);
    await killed.stop('SIGKILL');

    // The engine notices that its parent is gone and frees the directory by itself
    let next = start({ DATA_DIR });
    for (let tries = 0; tries < 20 && (await Promise.race([next.ended, next.says(/GraphQL/)])) === 1; tries += 1)
      next = start({ DATA_DIR });
    const url = await addressOf(next);
    expect(readdirSync(TMPDIR)).toEqual([]);

    // Unless it was quicker than the signal, what it had not loaded is loaded now
    if (!killed.output().includes('6/6')) expect(next.output()).toMatch(/ {2}1\/\d /);
    const { data } = await askAt(url, '{ topics { id } indicators { id } }');
    expect(data).toMatchObject({ topics: { length: 81 }, indicators: { length: 9 } });
    await next.stop();
  });
});

describe('A start that cannot succeed says why in one plain sentence and ends with an error', () => {
  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;

    const failed = start({ DATA_DIR: emptyFolder(), PORT: String(port) });
    expect(await failed.ended).toBe(1);
    expect(failed.output().trim()).toBe(`Port ${port} is in use. Stop what uses it, or set PORT to another.`);
    other.close();
  });

  test('a second process on the same data directory; the first goes on', async () => {
    const DATA_DIR = emptyFolder();
    const first = start({ DATA_DIR });
    const url = await addressOf(first);

    const second = start({ DATA_DIR });
    expect(await second.ended).toBe(1);
    expect(second.output().split('\n').at(-2)).toMatch(
      /^Another process uses the data directory .*\. Stop it, choose another DATA_DIR, or share its engine with MONGODB_URI="mongodb:\/\/.*"\.$/,
    );
    expect((await askAt(url, COUNT)).data).toMatchObject({ catalogue: { courses: { totalCount: 90 } } });
    await first.stop();
  });

  test.each([
    [
      'a data directory that cannot be written',
      { DATA_DIR: join(PROJECT_ROOT, 'package.json', 'data') },
      /^The data directory .* cannot be written \(ENOTDIR\)\. Set DATA_DIR to a directory that can\.$/,
    ],
    ['a port that is none', { PORT: 'abc' }, /^PORT must be a number from 0 to 65535, not "abc"\.$/],
    ['a database prefix that is none', { DATABASE_PREFIX: 'a/b' }, /^DATABASE_PREFIX may have up to 30 letters/],
    [
      'an address this machine does not have',
      { HOST: '192.0.2.1' },
      /^This machine has no address "192\.0\.2\.1"\. Set HOST to one it has\.$/,
    ],
    [
      'a MongoDB that does not answer',
      { MONGODB_URI: 'mongodb://user:secret@127.0.0.1:9/?serverSelectionTimeoutMS=300' },
      /^Cannot connect to MongoDB at mongodb:\/\/127\.0\.0\.1:9.*Check MONGODB_URI\.$/,
    ],
  ])('%s', async (_, env, sentence) => {
    const failed = start({ DATA_DIR: emptyFolder(), ...env });
    expect(await failed.ended).toBe(1);
    expect(failed.output().trim().split('\n').at(-1)).toMatch(sentence);
    expect(failed.output()).not.toContain('secret');
  });
});

describe('A broken data file stops the start', () => {
  test('a file that is not JSON, then the same start with the file mended', async () => {
    const [DATA_DIR, STARTER_DATA] = [emptyFolder(), emptyFolder()];
    cpSync(join(PROJECT_ROOT, 'data'), STARTER_DATA, { recursive: true });
    const path = join(STARTER_DATA, 'courses.json');
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.slice(0, 1000));

    const failed = start({ DATA_DIR, STARTER_DATA });
    expect(await failed.ended).toBe(1);
    expect(failed.output()).toMatch(/courses\.json cannot be read as JSON: .*Nothing was loaded\./);
    expect(failed.output()).not.toMatch(/\d\/6 /);

    writeFileSync(path, whole);
    const mended = start({ DATA_DIR, STARTER_DATA });
    expect((await askAt(await addressOf(mended), COUNT)).data).toMatchObject({
      catalogue: { courses: { totalCount: 90 } },
    });
    expect(mended.output()).toMatch(/1\/6 competence/);
    await mended.stop();
  });
});
