import { describe, expect, test } from '@jest/globals';
import { brotliDecompressSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { request } from 'undici';
import { asked, JSON_BODY, PLANS, rawClient, refused, told } from '../../support/raw-http.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();
const { ask, post } = rawClient(system);

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
