import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GatewayServer } from '../../../gateway/server.js';
import { readProtection } from '../../../platform/protection.js';
import { rawClient } from '../../support/raw-http.js';
import { withSystem } from '../../support/with-system.js';

const SITE_URL = 'https://kart.example';
const CONTACT = 'mailto:sikkerhet@kart.example';
/** What has links to the site in it. */
const LINKED = ['/changes.atom', '/sitemap.xml', '/robots.txt', '/.well-known/security.txt'];

const system = withSystem();
let plain: GatewayServer;
let named: GatewayServer;
let behind: GatewayServer;
beforeAll(async () => {
  const served = (env: NodeJS.ProcessEnv) =>
    system.served({ securityContact: CONTACT, protection: readProtection(env) });
  plain = await served({});
  named = await served({ SITE_URL });
  behind = await served({ TRUSTED_PROXIES: 'loopback' });
});
afterAll(async () => {
  for (const server of [plain, named, behind]) await server.close();
});

/** What a request with such headers gets: to whom it has links, and who may keep it. */
async function linksOf(server: GatewayServer, path: string, headers: Record<string, string>) {
  const { status, text, headers: answered } = await rawClient(server).send({ path, headers });
  const origins = [...text.matchAll(/https?:\/\/[^\s/"<]+/g)].map(([origin]) => origin);
  const ours = new Set(origins.filter((origin) => !/w3\.org|sitemaps\.org|purl\.org/.test(origin)));
  return { status, ours: [...ours], kept: answered['cache-control'] };
}

describe.each(LINKED)('Links in %s', (path) => {
  test('are to the machine itself where it is asked by its own name, and may be kept', async () => {
    expect(await linksOf(plain, path, {})).toEqual({ status: 200, ours: [plain.url], kept: 'public, no-cache' });
  });

  test.each(['evil.example', 'evil.example:4000', 'localhost.evil.example', 'localhost:1', '127.0.0.1.evil.example'])(
    'to a host that a request names, %s, are for whoever asked alone',
    async (host) => {
      expect(await linksOf(plain, path, { host })).toEqual({
        status: 200,
        ours: [`http://${host}`],
        kept: 'private, no-cache',
      });
    },
  );

  test('are to SITE_URL, whatever a request names', async () => {
    for (const header of ['x-any', 'host', 'x-forwarded-host'])
      expect(await linksOf(named, path, { [header]: 'evil.example' })).toEqual({
        status: 200,
        ours: [SITE_URL],
        kept: 'public, no-cache',
      });
  });

  test('are by the word of a proxy that is trusted, and of no other', async () => {
    const forwarded = { 'x-forwarded-host': 'kart.example', 'x-forwarded-proto': 'https' };
    expect(await linksOf(behind, path, forwarded)).toEqual({
      status: 200,
      ours: [SITE_URL],
      kept: 'private, no-cache',
    });
    expect((await linksOf(plain, path, forwarded)).ours).toEqual([plain.url]);
  });
});

test('an address that names another host makes no links to it', async () => {
  const { status, text } = await rawClient(plain).send({ path: 'http://evil.example/changes.atom?kinds=course' });
  expect([status, text.includes('evil.example')]).toEqual([200, false]);
  expect(text).toContain(`${plain.url}/changes.atom?kinds=course`);
});

describe('SITE_URL', () => {
  test.each([
    [SITE_URL, SITE_URL],
    [`${SITE_URL}/`, SITE_URL],
    ['http://10.0.0.7:4000', 'http://10.0.0.7:4000'],
  ])('may be %s', (text, origin) => {
    expect(readProtection({ SITE_URL: text }).siteUrl).toBe(origin);
  });

  test.each(['kart.example', 'ftp://kart.example', `${SITE_URL}/kart`, 'https://', 'https://a@kart.example'])(
    'cannot be %s',
    (text) => {
      expect(() => readProtection({ SITE_URL: text })).toThrow(
        `SITE_URL must be the address of the site's root, such as https://kart.example, not "${text}".`,
      );
    },
  );
});

describe('TRUSTED_PROXIES', () => {
  test.each(['10.0.0.7', '10.0.0.0/8 fd00::/8', 'loopback, uniquelocal'])('may be %s', (text) => {
    expect(readProtection({ TRUSTED_PROXIES: text }).trustedProxies).toEqual(text.split(/[ ,]+/));
  });

  test.each(['*', 'true', '1', '0.0.0.0/0', '10.0.0.0/33', 'proxy.example'])('cannot be %s', (text) => {
    expect(() => readProtection({ TRUSTED_PROXIES: text })).toThrow(
      `TRUSTED_PROXIES must name addresses or networks such as 10.0.0.7 or 10.0.0.0/8, or loopback, linklocal, uniquelocal; "${text}" is none.`,
    );
  });
});
