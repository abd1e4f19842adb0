import { describe, expect, test } from '@jest/globals';
import { JSON_BODY, PLANS, rawClient, type Told } from '../../support/raw-http.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();
const { ask, post, send } = rawClient(system);

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
