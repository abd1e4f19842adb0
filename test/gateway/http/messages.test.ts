import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { request } from 'undici';
import { PROJECT_ROOT } from '../../../platform/paths.js';
import { asked, JSON_BODY, PLANS, rawClient, refused, told } from '../../support/raw-http.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();
const { ask, post } = rawClient(system);

describe('Pages of other sites read, and change nothing', () => {
  const origin = 'https://kart.example';
  const preflight = (path: string, from = origin) =>
    ask(
      {
        method: 'OPTIONS',
        headers: {
          origin: from,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,authorization,accept-datetime',
        },
      },
      path,
    );

  test.each(['/graphql', '/guidelines.ics', '/changes.atom', '/course-runs.ics'])('%s', async (path) => {
    const { status, headers } = await preflight(path);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect(headers.get('access-control-allow-headers')).toBe('content-type, accept-datetime');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('answers, errors and feeds may be read', async () => {
    const responses = await Promise.all([
      post({ query: PLANS }, { origin }),
      post({ query: '{' }, { origin }),
      ask({ headers: { origin } }, '/guidelines.ics'),
      ask({ headers: { origin } }, '/nothing.here'),
    ]);
    expect(responses.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual(Array(4).fill('*'));
  });

  test('sessions are of this site', async () => {
    const response = await ask({ headers: { origin } }, '/auth/session');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('changes are refused before they are made, those of this site go on to who may', async () => {
    const query = 'mutation { __typename }';
    expect(await told(await post({ query }, { origin }))).toEqual(refused(403, 'FORBIDDEN'));
    expect((await told(await post({ query }, { origin: system.url }))).status).toBe(200);
    expect((await told(await post({ query }, { origin: 'null' }))).status).toBe(403);
  });
});

const GUIDELINES = '{ catalogue { guidelines(first: 90) { nodes { id title { nb } } } } }';

describe('What is long is compressed, as the client takes it', () => {
  test.each<[string, string | null, (body: Buffer) => Buffer]>([
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip;q=1, br;q=0.5', 'gzip', gunzipSync],
    ['gzip;q=0, identity', null, (body) => body],
    ['identity', null, (body) => body],
  ])('%s', async (accepted, encoding, open) => {
    for (const init of [
      { method: 'POST' as const, path: '/graphql', body: JSON.stringify({ query: GUIDELINES }) },
      { method: 'GET' as const, path: `/graphql?query=${encodeURIComponent(GUIDELINES)}` },
      { method: 'GET' as const, path: '/guidelines.ics' },
      { method: 'GET' as const, path: '/changes.atom' },
    ]) {
      const { path, ...rest } = init;
      const read = async () => {
        const headers = { ...JSON_BODY, 'accept-encoding': accepted };
        const response = await request(`${system.url}${path}`, { ...rest, headers });
        return { headers: response.headers, body: Buffer.from(await response.body.arrayBuffer()) };
      };
      const [first, again] = [await read(), await read()];
      expect(first.headers['content-encoding'] ?? null).toBe(encoding);
      expect(String(first.headers['vary']).toLowerCase()).toContain('accept-encoding');
      expect(open(first.body).length).toBeGreaterThan(1024);
      expect(again.body.equals(first.body)).toBe(true);
    }
  });

  test('what is short is sent as it is', async () => {
    const response = await post({ query: PLANS }, { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBeNull();
  });
});

describe('A body that comes compressed is read, or refused with the reason', () => {
  const text = JSON.stringify({ query: PLANS });
  test.each<[string, Buffer, object]>([
    ['gzip', gzipSync(text), asked],
    ['deflate', deflateSync(text), asked],
    ['gzip', Buffer.from(text), refused(400)],
    ['lzma', Buffer.from(text), refused(415)],
    ['gzip', gzipSync(Buffer.alloc(20_000_000)), refused(413)],
  ])('%s', async (encoding, body, expected) => {
    const headers = { ...JSON_BODY, 'content-encoding': encoding };
    expect(await told(await ask({ method: 'POST', headers, body: new Uint8Array(body) }))).toMatchObject(expected);
  });
});

describe('What a query costs is told to whoever asks, and said in the schema', () => {
  const costOf = async (query: string) => {
    const response = await post({ query }, { 'graphql-cost': '1' });
    const { extensions } = (await response.json()) as { extensions?: { cost?: { rows: number; limit: number } } };
    return extensions?.cost;
  };
  const map =
    'gapMap(input: { topicIds: ["isolering"], audienceIds: ["sykepleier"] }) { rows(first: 1) { nodes { topic { id } } } }';

  test.each<[string, number]>([
    [PLANS, 5],
    ['{ catalogue { courses(first: 7) { nodes { id } } } }', 15],
    ['{ catalogue { courses { nodes { id topics { id } } } } }', 141],
    [`{ ${map} }`, 20_004],
    ['{ __typename }', 0],
  ])('%s', async (query, rows) => {
    expect(await costOf(query)).toEqual({ rows, limit: 200_000 });
  });

  test.each([
    ['-2147483648', 'courses(first: -2147483648) { nodes { id } }'],
    ['schema', Array.from({ length: 30 }, (_, n) => `n${n}: __schema { types { name } }`).join(' ')],
  ])('no page size and no reading of the schema makes room for more: %s', async (_, cheap) => {
    const heavy =
      'courses(first: 100) { nodes { topics { courses(first: 100) { nodes { topics { courses(first: 100) { nodes { id } } } } } } } }';
    const query = cheap.startsWith('courses')
      ? `{ a: catalogue @skip(if: true) { ${cheap} } catalogue { ${heavy} } }`
      : `{ ${cheap} }`;
    expect(await told(await post({ query }))).toEqual(refused(400, 'QUERY_TOO_LARGE'));
  });

  test('nobody else is told, and who asks again is', async () => {
    for (let times = 0; times < 2; times += 1) {
      expect(await (await post({ query: PLANS })).json()).not.toHaveProperty('extensions');
      expect(await costOf(PLANS)).toEqual({ rows: 5, limit: 200_000 });
    }
  });

  test('every list with a page size says in the supergraph how long it can be', () => {
    const supergraph = readFileSync(join(PROJECT_ROOT, 'supergraph.graphql'), 'utf8');
    const paged = supergraph.match(/^ {4}first: Int! = \d+/gm) ?? [];
    const inOneLine = supergraph.match(/\(first: Int! = \d+, after: String\)/g) ?? [];
    const sized = supergraph.match(/@listSize\(slicingArguments: \["first"\]/g) ?? [];
    expect(sized.length).toBe(paged.length + inOneLine.length);
    expect(sized.length).toBeGreaterThan(50);
  });
});
