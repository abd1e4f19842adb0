import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type GatewayServer } from '../../../gateway/server.js';
import { readSettings } from '../../../platform/settings.js';
import { addDays, dayOf } from '../../../values/day.js';

const HERE = { host: '127.0.0.1', port: 0 };
const CONTACT = 'mailto:sikkerhet@kart.example';
const SECURITY = '/.well-known/security.txt';

let server: GatewayServer;
beforeAll(async () => {
  server = await startServer(HERE, { securityContact: CONTACT });
});
afterAll(() => server.close());

test('robots are told what they may read, and where all addresses are', async () => {
  const response = await fetch(`${server.url}/robots.txt`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(await response.text()).toBe(
    [
      'User-agent: *',
      'Disallow: /graphql',
      'Allow: /graphql?',
      'Disallow: /auth/',
      'Disallow: /health/',
      '',
      `Sitemap: ${server.url}/sitemap.xml`,
      '',
    ].join('\n'),
  );
});

describe('Whoever finds a weakness', () => {
  test('reads whom to tell, until a day that is always to come and less than a year away', async () => {
    const response = await fetch(server.url + SECURITY);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    const text = await response.text();
    const [, expires = ''] = /^Expires: (.*)$/m.exec(text) ?? [];
    expect(text).toBe(
      `Contact: ${CONTACT}\nExpires: ${expires}\nPreferred-Languages: nb, en\nCanonical: ${server.url}${SECURITY}\n`,
    );
    expect(expires).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    const today = dayOf(new Date());
    expect([expires > addDays(today, 170), expires < addDays(today, 365)]).toEqual([true, true]);
  });

  test('finds nothing where nobody is named', async () => {
    const silent = await startServer(HERE);
    expect((await fetch(silent.url + SECURITY)).status).toBe(404);
    await silent.close();
  });
});

describe('SECURITY_CONTACT', () => {
  test.each([CONTACT, 'https://kart.example/sikkerhet?av=finner', 'tel:+47-22-00-00-00'])('may be %s', (text) => {
    expect(readSettings({ SECURITY_CONTACT: text }).securityContact).toBe(text);
  });

  test.each([
    'sikkerhet@kart.example',
    'http://kart.example',
    'mailto:',
    'tel:ring',
    'https://',
    'https://a b',
    `${CONTACT}\nX: y`,
  ])('cannot be %j', (text) => {
    expect(() => readSettings({ SECURITY_CONTACT: text })).toThrow(
      `SECURITY_CONTACT must be an address such as mailto:sikkerhet@kart.example, https: or tel:, not "${text}".`,
    );
  });
});
