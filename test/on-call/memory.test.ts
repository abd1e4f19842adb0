import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { addressOf, cleanUp, startOptions, startProcess, type SystemProcess } from '../support/processes.js';
import { times } from '../support/volume.js';
import { testSettings } from '../support/test-database.js';

/** Requests altogether, of which some ask what was never asked, and how many ask at the same time. */
const REQUESTS = times(600, 400_000);
const EVER_NEW = times(5, 40);
const CLIENTS = 8;
/** When memory is looked at, and from when on it must stand: every cache is full, and the rest has found its size. */
const LOOKS = 20;
const SETTLED = 8;

/** Room that all caches have together by their own measure, in bytes: what they hold of it is what they say. */
const ALL_CACHES = 64e6 + 6 * 32e6 + 64e6 + 32e6 + 6 * 24e6;

describe('Memory, over mixed requests', () => {
  let system: SystemProcess;
  let url: string;
  const levels: { rss: number; caches: number }[] = [];
  beforeAll(async () => {
    const { mongodbUri, databasePrefix } = await testSettings();
    const settings = { MONGODB_URI: mongodbUri, DATABASE_PREFIX: databasePrefix, CACHE: 'on' };
    system = startProcess('app/main.js', [], settings, startOptions());
    url = await addressOf(system);
  });
  afterAll(cleanUp);

  const bodies = Object.values(operations as unknown as Record<string, unknown>)
    .map(String)
    .filter((text) => /^\s*query \w+ \{/.test(text))
    .map((query) => JSON.stringify({ query }));

  let sent = 0;
  async function ask(): Promise<void> {
    const number = (sent += 1);
    const body =
      number % EVER_NEW === 0
        ? JSON.stringify({
            query: `query Q${number} { a${number}: topic(id: "haandhygiene") { b${number}: id courses(first: 5) { nodes { c${number}: id title { text } provider { name { text } } } } } }`,
          })
        : bodies[number % bodies.length];
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body! });
    const text = await response.text();
    expect([response.status, text.slice(0, 9)]).toEqual([200, '{"data":{']);
  }

  async function look(): Promise<void> {
    const metrics = await (await fetch(new URL('/metrics', url))).text();
    const rss = Number(/^process_resident_memory_bytes (.*)$/m.exec(metrics)?.[1]);
    const caches = [...metrics.matchAll(/^kompetansekart_cache_bytes\{.*\} (.*)$/gm)];
    levels.push({ rss, caches: caches.reduce((sum, [, bytes]) => sum + Number(bytes), 0) });
  }

  test(`${REQUESTS} requests, each ${EVER_NEW}th never asked before`, async () => {
    await look();
    for (let round = 0; round < LOOKS; round += 1) {
      const until = (REQUESTS * (round + 1)) / LOOKS;
      await Promise.all(
        Array.from({ length: CLIENTS }, async () => {
          while (sent < until) await ask();
        }),
      );
      await look();
    }
    console.log(
      `Memory in MB after each ${REQUESTS / LOOKS} requests: ${levels.map(({ rss }) => Math.round(rss / 1e6)).join(' ')}`,
    );
    expect(levels.every(({ caches }) => caches < ALL_CACHES)).toBe(true);
  });

  test('stands within a tenth once every cache is full; sooner, within a half', () => {
    const settled = levels.slice(SETTLED).map(({ rss }) => rss);
    expect(Math.max(...settled) / Math.min(...settled)).toBeLessThan(times(1.5, 1.1));
  });
});
