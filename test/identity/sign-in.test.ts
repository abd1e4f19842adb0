import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openBrowser } from '../support/cookies.js';
import type { Server } from '../support/fixture.js';
import type { TestIssuer, Told } from '../support/issuer.js';
import { loadOnce } from '../support/load-once.js';

const { CLIENT, serveSignIn, signInAt, startIssuer } =
  await loadOnce<typeof import('../support/issuer.js')>('./issuer.js');

let issuer: TestIssuer;
let gateway: Server;
const servers: Server[] = [];
const serve = async (...args: Parameters<typeof serveSignIn>): Promise<Server> => {
  const server = await serveSignIn(...args);
  servers.push(server);
  return server;
};

beforeAll(async () => {
  issuer = await startIssuer();
  gateway = await serve(issuer.url);
});
afterEach(() => issuer.behave({}));
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await issuer.stop();
});

const told = async (browser = openBrowser(), { url } = gateway) => {
  const response = await browser.request(`${url}/auth/session`);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return { status: response.status, ...((await response.json()) as Told) };
};
const signIn = (returnTo: string, browser = openBrowser(), { url } = gateway) =>
  browser.open(`${url}/auth/sign-in?${new URLSearchParams({ return: returnTo }).toString()}`);

describe('Somebody who signs in', () => {
  test('comes back to where they were, as whom their token says', async () => {
    const browser = openBrowser();
    expect(await told(browser)).toEqual({ status: 200, offered: true, signedIn: null });

    const { visited } = await signIn('/kurs?emne=haandhygiene&q=a%20b#liste', browser);

    expect(visited.map(({ origin, pathname }) => `${origin}${pathname}`)).toEqual([
      `${gateway.url}/auth/sign-in`,
      `${issuer.url}/authorize`,
      `${gateway.url}/auth/callback`,
      `${gateway.url}/kurs`,
    ]);
    expect(visited.at(-1)!.href).toBe(`${gateway.url}/kurs?emne=haandhygiene&q=a%20b#liste`);
    const { signedIn } = await told(browser);
    expect(signedIn).toEqual({
      name: 'Kari Nordmann',
      organisationId: 'fhi',
      scopes: ['courses:write', 'history:read'],
      expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    const seconds = (Date.parse(signedIn!.expiresAt) - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(3590);
    expect(seconds).toBeLessThanOrEqual(3600);
    expect([...browser.cookies(gateway.url).keys()]).toEqual(['session']);
  });

  test('is asked for by code, with PKCE by S256, state and nonce, each made anew', async () => {
    const seen = new Set<string>();
    for (const _ of [1, 2]) {
      await signIn('/');
      const { authorize, token, authorization } = issuer.asked;
      const { state, nonce, code_challenge: challenge, ...fixed } = Object.fromEntries(authorize);
      expect(fixed).toEqual({
        response_type: 'code',
        client_id: CLIENT,
        redirect_uri: `${gateway.url}/auth/callback`,
        scope: 'openid courses:write',
        code_challenge_method: 'S256',
      });
      const { code_verifier: verifier = '', code, ...rest } = token;
      expect(rest).toEqual({
        grant_type: 'authorization_code',
        client_id: CLIENT,
        redirect_uri: `${gateway.url}/auth/callback`,
      });
      expect(createHash('sha256').update(verifier).digest('base64url')).toBe(challenge);
      expect([authorization, code!.length > 0]).toEqual([undefined, true]);
      for (const value of [state!, nonce!, verifier]) {
        expect(value).toMatch(/^[\w-]{43,}$/);
        seen.add(value);
      }
    }
    expect(seen.size).toBe(6);
  });

  test('is asked for with the parameters of the configuration, and the secret of the environment', async () => {
    const client = { parameters: { resource: 'https://kart.example/graphql' } };
    const configured = await serve(issuer.url, { clientSecret: 'hemmelig' }, signInAt(issuer.url, client));
    await signIn('/', openBrowser(), configured);
    expect(issuer.asked.authorize.get('resource')).toBe('https://kart.example/graphql');
    const [scheme, credentials = ''] = issuer.asked.authorization!.split(' ');
    expect(scheme).toBe('Basic');
    expect(decodeURIComponent(Buffer.from(credentials, 'base64').toString())).toBe(`${CLIENT}:hemmelig`);
    expect(JSON.stringify(issuer.asked.token)).not.toContain('hemmelig');
  });

  test('gets cookies that no script can read, for as long as the token lasts', async () => {
    const browser = openBrowser();
    const begun = await browser.request(`${gateway.url}/auth/sign-in`);
    expect(begun.status).toBe(302);
    expect(begun.headers.get('cache-control')).toBe('no-store');
    expect(begun.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^sign-in=[\w.-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const back = await browser.request(begun.headers.get('location')!);
    const done = await browser.request(back.headers.get('location')!);
    expect(done.headers.getSetCookie().map((line) => line.replace(/=[\w.-]{20,};/, '=…;'))).toEqual([
      'sign-in=; Max-Age=0; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Lax',
      expect.stringMatching(/^session=…; Max-Age=(3600|35\d\d); Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  test('gets them for https and this host only, where the site is', async () => {
    const client = { redirectUri: 'https://kart.example/auth/callback' };
    const site = await serve(issuer.url, {}, signInAt(issuer.url, client));
    const begun = await fetch(`${site.url}/auth/sign-in`, { redirect: 'manual' });
    expect(begun.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-sign-in=[\w.-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    expect(new URL(begun.headers.get('location')!).searchParams.get('redirect_uri')).toBe(client.redirectUri);
  });

  test('may have a token too long for one cookie', async () => {
    const browser = openBrowser();
    issuer.behave({ access: { roles: 'x'.repeat(2500) } });
    await signIn('/', browser);
    expect([...browser.cookies(gateway.url)].map(([name, value]) => [name, value.length <= 3800])).toEqual([
      ['session', true],
      ['session.1', true],
    ]);
    expect((await told(browser)).signedIn).toMatchObject({ organisationId: 'fhi' });

    // And a shorter one after it, of which nothing of the longer is left
    issuer.behave({ access: { organisation: 'hdir' } });
    await signIn('/', browser);
    expect([...browser.cookies(gateway.url).keys()]).toEqual(['session']);
    expect((await told(browser)).signedIn).toMatchObject({ organisationId: 'hdir' });
  });
});

describe('The path to return to stays on this site', () => {
  test.each([
    ['/', '/'],
    ['/kurs', '/kurs'],
    ['/kurs?x=1&y=%2F%2Fa', '/kurs?x=1&y=%2F%2Fa'],
    ['/søk?q=a b', '/s%C3%B8k?q=a%20b'],
    ['/?sign-in-failed=denied', '/'],
    ['/a?b=//evil.example', '/a?b=//evil.example'],
    ['/%2F/evil.example', '/%2F/evil.example'],
  ])('%s leads to %s', async (path, expected) => {
    const { visited } = await signIn(path);
    expect(visited.at(-1)!.href).toBe(`${gateway.url}${expected}`);
  });

  test.each([
    '',
    'kurs',
    'https://evil.example/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/a\\..\\..\\\\evil.example',
    'javascript:alert(1)',
    `/${'a'.repeat(2000)}`,
  ])('%j is refused', async (path) => {
    const url = `${gateway.url}/auth/sign-in?${new URLSearchParams({ return: path }).toString()}`;
    const response = await fetch(url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    expect(await response.text()).toBe('return: name a path of this site, such as /kurs.\n');
  });

  test('two of them are refused', async () => {
    const response = await fetch(`${gateway.url}/auth/sign-in?return=/a&return=/b`, { redirect: 'manual' });
    expect(response.status).toBe(400);
  });
});
