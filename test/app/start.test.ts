import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { addressOf, askAt, cleanUp, emptyFolder, isAlive, startProcess } from '../support/processes.js';
import { until } from '../support/waiting.js';

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
    expect(readdirSync(DATA_DIR).toSorted()).toEqual(['acknowledged', 'engine-address', 'mongodb']);
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
    // The address of an engine that is gone would be given to the next who comes
    expect(readdirSync(DATA_DIR).toSorted()).toEqual(['acknowledged', 'mongodb']);

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
    await until(() => engines().length > 0 && !engines().includes(killed!));

    await until(async () => (await fetch(new URL('/health/ready', url))).status === 200);
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
