import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request as httpRequest, type RequestOptions } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { request } from 'undici';
import { readManifest } from '../../../gateway/persisted.js';
import { PROJECT_ROOT } from '../../../platform/paths.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();

const JSON_BODY = { 'content-type': 'application/json' };
const PLANS = '{ plans { id } }';
const GUIDELINES = '{ catalogue { guidelines(first: 90) { nodes { id title { nb } } } } }';

const ask = (init: RequestInit = {}, path = '/graphql') => fetch(`${system.url}${path}`, init);
const post = (body: unknown, headers: Record<string, string> = {}) =>
  ask({ method: 'POST', headers: { ...JSON_BODY, ...headers }, body: JSON.stringify(body) });
const byAddress = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  ask({ headers }, `/graphql?${new URLSearchParams(parameters).toString()}`);

/** A request as it is written, without what fetch puts right. */
const send = (options: RequestOptions) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(system.url);
    const request = httpRequest({ hostname, port, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    request.on('error', reject);
    request.end();
  });

interface Told {
  data?: unknown;
  errors?: { message: string; extensions: { code: string } }[];
}
const told = async (response: Response) => {
  const { data, errors } = (await response.json()) as Told;
  return { status: response.status, data, codes: errors?.map(({ extensions }) => extensions.code) };
};
const plans = { plans: expect.arrayContaining([{ id: 'handlingsplan-utkast' }]) as unknown };
const asked = { status: 200, data: plans, codes: undefined };
const refused = (status: number, code = 'BAD_REQUEST') => ({ status, data: undefined, codes: [code] });

describe('What is asked by address is a reading, whatever client asks', () => {
  test.each<[string, Record<string, string>]>([
    ['as urql sends it', { accept: 'application/graphql-response+json, application/json' }],
    ['as curl sends it', { accept: '*/*' }],
    ['for JSON alone', { accept: 'application/json' }],
    ['with a token that is empty', { authorization: '' }],
    ['with a token of blanks', { authorization: '  ' }],
  ])('%s', async (_, headers) => {
    expect(await told(await byAddress({ query: PLANS, operationName: '' }, headers))).toMatchObject(asked);
  });

  test('a change by address is refused, and is not made', async () => {
    const response = await byAddress({ query: 'mutation { archiveCourse(input: {}) { record { id } } }' });
    expect([405, 400]).toContain(response.status);
    const change = await byAddress({ query: 'mutation { __typename }' });
    expect([change.status, change.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('it may be kept and must be asked for again; what has not changed is not sent again', async () => {
    const first = await byAddress({ query: PLANS });
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
    const again = await byAddress({ query: PLANS }, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('HEAD tells what GET would', async () => {
    const [head, get] = await Promise.all([
      ask({ method: 'HEAD' }, `/graphql?query=${encodeURIComponent(PLANS)}`),
      byAddress({ query: PLANS }),
    ]);
    expect([head.status, head.headers.get('etag')]).toEqual([200, get.headers.get('etag')]);
  });
});

describe('A body that another site could send unasked is not read', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/xml', ''])(
    'of type "%s"',
    async (type) => {
      const body = new Blob([JSON.stringify({ query: PLANS })], { type });
      expect(await told(await ask({ method: 'POST', body }))).toEqual(refused(415));
    },
  );
});

describe('An operation that the request does not have, or the graph cannot run', () => {
  const two = 'query A { plans { id } } query B { plans { id } }';
  test.each<[string, object, object]>([
    ['an empty name names the one', { query: 'query A { plans { id } }', operationName: '' }, asked],
    ['no name names the one', { query: 'query A { plans { id } }', operationName: null }, asked],
    ['an empty name among two', { query: two, operationName: '' }, refused(400, 'OPERATION_RESOLUTION_FAILURE')],
    ['an unknown name', { query: two, operationName: 'C' }, refused(400, 'OPERATION_RESOLUTION_FAILURE')],
    ['a subscription', { query: 'subscription { changes }' }, refused(400, 'OPERATION_RESOLUTION_FAILURE')],
    ['its smallest', { query: 'subscription { __typename }' }, refused(400, 'OPERATION_RESOLUTION_FAILURE')],
    [
      'two without names',
      { query: `${PLANS} ${PLANS}` },
      { status: 400, codes: ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED'] },
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(await post(body))).toMatchObject(expected);
  });
});

describe('Operations that are known by their hash', () => {
  const [hash = ''] = [...readManifest()].find(([, text]) => text.startsWith('query PlanList')) ?? [
    ...readManifest().keys(),
  ];
  const unknown = createHash('sha256').update('unknown').digest('hex');

  test.each(['sha256:', ''])('run by documentId "%s…", in a body and by address', async (kind) => {
    const documentId = `${kind}${hash}`;
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    const expected = await told(await post({ extensions }));
    expect(expected.codes ?? []).not.toContain('PERSISTED_QUERY_NOT_FOUND');
    expect(await told(await post({ documentId }))).toEqual(expected);
    const { codes } = await told(await byAddress({ documentId }));
    expect(codes ?? []).not.toContain('PERSISTED_QUERY_NOT_FOUND');
  });

  test.each<[object, string]>([
    [{ query: PLANS, extensions: { persistedQuery: 'x' } }, 'BAD_REQUEST'],
    [{ query: PLANS, extensions: { persistedQuery: { version: 2, sha256Hash: unknown } } }, 'BAD_REQUEST'],
    [{ query: PLANS, extensions: { persistedQuery: { version: 1, sha256Hash: unknown } } }, 'BAD_REQUEST'],
    [{ extensions: { persistedQuery: {} } }, 'BAD_REQUEST'],
    [{ extensions: { persistedQuery: { version: 1, sha256Hash: 7 } } }, 'BAD_REQUEST'],
    [{ query: '', documentId: `sha256:${unknown}` }, 'PERSISTED_QUERY_NOT_FOUND'],
    [{ documentId: `sha256:${unknown}` }, 'PERSISTED_QUERY_NOT_FOUND'],
    [{ documentId: 'sha256:abc' }, 'BAD_REQUEST'],
    [{ documentId: 7 }, 'BAD_REQUEST'],
    [{ documentId: `sha256:${unknown}`, query: PLANS }, 'BAD_REQUEST'],
  ])('%j is refused as %s', async (body, code) => {
    expect((await told(await post(body))).codes).toEqual([code]);
    const parameters = Object.entries(body).map(([name, value]: [string, unknown]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    expect((await told(await byAddress(Object.fromEntries(parameters)))).codes).toEqual([code]);
  });
});

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

describe('A method that an address does not know is told those that it does', () => {
  test.each([
    ['PUT', '/graphql', 'GET, HEAD, POST'],
    ['DELETE', '/graphql', 'GET, HEAD, POST'],
    ['POST', '/guidelines.ics', 'GET, HEAD'],
    ['PUT', '/changes.atom', 'GET, HEAD'],
    ['POST', '/health/ready', 'GET, HEAD'],
    ['POST', '/', 'GET, HEAD'],
    ['POST', '/nn/kurs', 'GET, HEAD'],
    ['PATCH', '/rules', 'GET, HEAD'],
  ])('%s %s', async (method, path, allowed) => {
    const response = await ask({ method, body: 'x', headers: { 'content-type': 'application/x-thing' } }, path);
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
  });

  test.each([
    '//',
    '///',
    '//?a=1',
    '//:80/',
    '//a:99999/',
    '//%20/',
    '/%zz',
    '/assets/%c0%ae',
    '//graphql',
    '/nn//kurs',
  ])('an address that cannot be read is no fault of the server: %s', async (path) => {
    for (const method of ['GET', 'POST']) {
      const { status, text } = await send({ path, method });
      expect([path, method, status < 500]).toEqual([path, method, true]);
      if (status === 400) expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    }
  });

  test.each(['', 'a b', '[', 'x:99999', '@'])('a host that is none is no fault either: "%s"', async (host) => {
    expect((await send({ path: '/changes.atom', headers: { host } })).status).toBeLessThan(500);
  });

  test('OPTIONS by itself is answered', async () => {
    for (const path of ['/graphql', '/', '/guidelines.ics'])
      expect((await ask({ method: 'OPTIONS' }, path)).status).toBe(204);
  });

  test('files that are kept compressed say so to caches', async () => {
    const document = await ask({}, '/');
    const [asset = ''] = /\/assets\/[^"]+\.js/.exec(await document.text()) ?? [];
    for (const response of [document, await ask({}, asset)])
      expect(response.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
  });

  test('where there is nothing, no method helps', async () => {
    expect((await ask({ method: 'POST', body: '{}', headers: JSON_BODY }, '/nothing.here')).status).toBe(404);
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

describe('A moment that cannot be read says what is wrong with it', () => {
  test.each([
    ['Wed, 24 Nov 2026 08:00:00 GMT', 'the day of the week does not fit: it is "Tue, 24 Nov 2026 08:00:00 GMT"'],
    ['Mon, 30 Feb 2026 08:00:00 GMT', 'there is no such date or time'],
    ['yesterday', 'write a date as HTTP has it'],
    ['Mon, 30 Nov 2099 08:00:00 GMT', 'is still to come'],
    ['2026-11-24T08:00:00Z', 'write a date as HTTP has it'],
  ])('%s', async (moment, message) => {
    const response = await post({ query: PLANS }, { 'accept-datetime': moment });
    const { errors = [] } = (await response.json()) as Told;
    expect([response.status, errors[0]?.message]).toEqual([400, expect.stringContaining(message)]);
  });
});
