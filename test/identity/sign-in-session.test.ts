import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createSeal } from '../../gateway/session/seal.js';
import { readSettings } from '../../platform/settings.js';
import { openBrowser, type Browser } from '../support/cookies.js';
import type { Server } from '../support/fixture.js';
import { tokenFor } from '../support/identity.js';
import type { TestIssuer } from '../support/issuer.js';
import { askIn, CALLER, CHANGE, KARI, NOBODY } from '../support/signed-in.js';
import { loadOnce } from '../support/load-once.js';

const { serveGateway, written } = await loadOnce<typeof import('../support/fixture.js')>('./fixture.js');
const { serveSignIn, SESSION_SECRET, startIssuer } =
  await loadOnce<typeof import('../support/issuer.js')>('./issuer.js');

let issuer: TestIssuer;
let gateway: Server;
let browser: Browser;
beforeAll(async () => {
  issuer = await startIssuer();
  gateway = await serveSignIn(issuer.url);
});
beforeEach(async () => {
  browser = openBrowser();
  await browser.open(`${gateway.url}/auth/sign-in`);
  written.length = 0;
});
afterEach(() => issuer.behave({}));
afterAll(async () => {
  await gateway.close();
  await issuer.stop();
});

const ask = (query: string, headers?: Record<string, string>, { url } = gateway) => askIn(browser, url, query, headers);
const jar = () => browser.cookies(gateway.url);

describe('A session', () => {
  test('is who asks, for reading and for writing', async () => {
    expect((await ask(CALLER)).caller).toEqual(KARI);
    expect((await ask(CHANGE)).data).toEqual({ saveCourse: { id: 'a' } });
    expect(written).toEqual(['a']);
    expect((await ask('mutation { eraseCourse(id: "a") { id } }')).status).toBe(403);
  });

  test('gives way to a token in the header', async () => {
    const other = await tokenFor({ issuer: issuer.url });
    expect((await ask(CALLER, { authorization: `Bearer ${other}` })).status).toBe(401);
    issuer.behave({ access: { organisation: 'hdir', scope: 'plan:write' } });
    const editor = openBrowser();
    await editor.open(`${gateway.url}/auth/sign-in`);
    const sealed = editor.cookies(gateway.url).get('session')!;
    const opened = await createSeal(z.record(z.string(), z.string()), SESSION_SECRET, 'session').open(sealed);
    const { accessToken } = opened!.content;
    for (const site of ['same-origin', 'cross-site']) {
      const answer = await ask(CALLER, { authorization: `Bearer ${accessToken!}`, 'sec-fetch-site': site });
      expect(answer.caller).toMatchObject({ identity: { organisationId: 'hdir', scopes: ['plan:write'] } });
    }
  });

  test('is kept out of every cache', async () => {
    const { headers } = await ask(CALLER);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('vary')).toBe('Origin, Accept-Datetime, Accept, Authorization, accept-encoding, Cookie');
    jar().clear();
    expect((await ask(CALLER)).headers.get('vary')).toBe(
      'Origin, Accept-Datetime, Accept, Authorization, accept-encoding, Cookie',
    );
    const told = await browser.request(`${gateway.url}/auth/session`);
    expect(told.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test('tells nothing in its cookie', () => {
    const [header = '', ...rest] = jar().get('session')!.split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'dir', enc: 'A256GCM' });
    for (const part of rest) expect(Buffer.from(part, 'base64url').toString('latin1')).not.toMatch(/Kari|fhi|eyJ/);
  });
});

describe('A request with a session counts where this site makes it', () => {
  const other = 'https://evil.example';
  test.each<[string, () => Record<string, string>, number]>([
    ['from a page of this site', () => ({ 'sec-fetch-site': 'same-origin' }), 200],
    ['that, whatever its origin says', () => ({ 'sec-fetch-site': 'same-origin', origin: other }), 200],
    ['from an older browser, by its origin', () => ({ 'sec-fetch-site': '', origin: gateway.url }), 200],
    ['from another site', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
    ['from another host of the domain', () => ({ 'sec-fetch-site': 'same-site' }), 403],
    ['from another site that says it is this', () => ({ 'sec-fetch-site': 'cross-site', origin: gateway.url }), 403],
    ['by the person, who posts nothing by hand', () => ({ 'sec-fetch-site': 'none' }), 403],
    ['from an older browser, of another site', () => ({ 'sec-fetch-site': '', origin: other }), 403],
    ['from a page without an origin', () => ({ 'sec-fetch-site': '', origin: 'null' }), 403],
    ['from nobody knows where', () => ({ 'sec-fetch-site': '' }), 403],
  ])('%s', async (_, headers, status) => {
    const { 'sec-fetch-site': site = '', ...rest } = headers();
    const cookie = `session=${jar().get('session')!}`;
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...(site && { 'sec-fetch-site': site }), ...rest },
      body: JSON.stringify({ query: CHANGE }),
    });
    expect(response.status).toBe(status);
    expect(written).toEqual(status === 200 ? ['a'] : []);
    if (status === 200) return;
    expect(await response.json()).toEqual({
      errors: [
        {
          message:
            'A session counts only for requests of this site, and this one comes from another. Use the page, or send a token as "Authorization: Bearer …".',
          extensions: { code: 'FORBIDDEN', requestId: response.headers.get('x-request-id') },
        },
      ],
    });
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="kompetansekart"');
  });

  test('by GET: of this site and of the person, not of another', async () => {
    for (const [site, expected] of [
      ['same-origin', 200],
      ['none', 200],
      ['cross-site', 403],
    ] as const) {
      const { status } = await browser.request(`${gateway.url}/graphql?query=${encodeURIComponent(CALLER)}`, {
        headers: { 'sec-fetch-site': site },
      });
      expect([site, status]).toEqual([site, expected]);
    }
  });

  test('without a session, other sites read as the public, as before', async () => {
    jar().clear();
    expect((await ask(CALLER, { 'sec-fetch-site': 'cross-site' })).caller).toEqual(NOBODY);
  });
});

test('Where no sign-in is configured, none is offered, and no cookie counts', async () => {
  const closed = await serveGateway();
  const told = await fetch(`${closed.url}/auth/session`);
  expect([told.status, told.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(await told.json()).toEqual({ offered: false, signedIn: null });
  expect((await fetch(`${closed.url}/auth/sign-in`)).status).toBe(404);
  browser.cookies(closed.url).set('session', jar().get('session')!);
  expect((await ask(CALLER, {}, closed)).caller).toEqual(NOBODY);
  await closed.close();
});

test('A secret of sessions that could be guessed stops the start', () => {
  expect(() => readSettings({ SESSION_SECRET: 'hunter2' })).toThrow(
    'SESSION_SECRET must have at least 32 characters, not 7. Make one with "openssl rand -base64 32".',
  );
  expect(readSettings({ SESSION_SECRET }).sessionSecret).toBe(SESSION_SECRET);
});
