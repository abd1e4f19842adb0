import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { addHealth, failingWhileLoading, type Checks } from '../../platform/health.js';
import { createHttp, listen } from '../../platform/http.js';

let http: FastifyInstance;
let url: string;
let checks: Checks = failingWhileLoading;
beforeAll(async () => {
  http = createHttp();
  addHealth(http, () => checks);
  url = await listen(http, { host: '127.0.0.1', port: 0 });
});
afterAll(() => http.close());

const get = async (path: string) => {
  const response = await fetch(url + path);
  return { status: response.status, body: await response.json() };
};
const ok = () => Promise.resolve();

describe('Ready is said only when every part answers', () => {
  test.each<[string, Checks, number, object]>([
    ['while it loads', failingWhileLoading, 503, { status: 'not ready', parts: { data: 'still loading' } }],
    [
      'when all answer',
      { database: ok, courses: ok },
      200,
      { status: 'ready', parts: { database: 'ok', courses: 'ok' } },
    ],
    [
      'when the database does not',
      { database: () => Promise.reject(new Error('connection refused')), courses: ok },
      503,
      { status: 'not ready', parts: { database: 'connection refused', courses: 'ok' } },
    ],
    [
      'when a part hangs',
      { courses: () => new Promise(() => undefined) },
      503,
      { status: 'not ready', parts: { courses: 'no answer within 3 s' } },
    ],
  ])('%s', async (_, parts, status, body) => {
    checks = parts;
    expect(await get('/health/ready')).toEqual({ status, body });
    expect(await get('/health/live')).toEqual({ status: 200, body: { status: 'live' } });
  });
});
