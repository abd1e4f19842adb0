import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readManifest } from '../../../gateway/persisted.js';
import { asked, PLANS, rawClient, refused, told } from '../../support/raw-http.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();
const { ask, post, byAddress } = rawClient(system);

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

describe('JSON is read as UTF-8, and as nothing else', () => {
  test.each([
    ['application/json; charset=utf-8', 200],
    ['application/json;charset="UTF-8"', 200],
    ['application/json; charset=utf-16', 415],
    ['application/json; charset=evil', 415],
  ])('%s', async (type, status) => {
    const body = JSON.stringify({ query: PLANS });
    expect((await ask({ method: 'POST', headers: { 'content-type': type }, body })).status).toBe(status);
  });
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
    ['two without names', { query: `${PLANS} ${PLANS}` }, { status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] }],
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
