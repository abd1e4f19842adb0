import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createSeal } from '../../gateway/session/seal.js';
import { openBrowser, type Browser } from '../support/cookies.js';
import type { Server } from '../support/fixture.js';
import { tokenFor } from '../support/identity.js';
import type { TestIssuer } from '../support/issuer.js';
import { emptyFolder } from '../support/processes.js';
import { untilPast } from '../support/waiting.js';
import { askIn, CALLER, CHANGE, KARI, NOBODY } from '../support/signed-in.js';
import { loadOnce } from '../support/load-once.js';

const { written } = await loadOnce<typeof import('../support/fixture.js')>('./fixture.js');
const { CLIENT, serveSignIn, SESSION_SECRET, signInAt, startIssuer } =
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

const jar = () => browser.cookies(gateway.url);
const ask = (query: string) => askIn(browser, gateway.url, query);
/** What a refused answer says, and what it leaves of the cookies. */
const refusal = async (query: string) => {
  const { status, errors, data } = await ask(query);
  return { status, errors, data, cookies: [...jar().keys()] };
};
const ENDED = {
  status: 401,
  errors: [
    {
      message: 'Your session has ended. Sign in again.',
      extensions: { code: 'UNAUTHENTICATED', reason: 'SESSION_ENDED' },
    },
  ],
  data: undefined,
  cookies: [],
};

describe('A session that no longer holds is refused once, and is gone', () => {
  afterEach(async () => expect((await ask(CALLER)).caller).toEqual(NOBODY));

  test('when the token has expired', async () => {
    const exp = Math.floor(Date.now() / 1000) + 2;
    issuer.behave({ access: { exp } });
    await browser.open(`${gateway.url}/auth/sign-in`);
    expect((await ask(CALLER)).caller).toEqual(KARI);
    await untilPast(new Date(exp * 1000));
    expect(await refusal(CHANGE)).toEqual(ENDED);
    expect(written).toEqual([]);
  });

  test.each<[string, (sealed: string) => string]>([
    ['when it was changed', (sealed) => `${sealed.slice(0, -6)}${sealed.endsWith('AAAAAA') ? 'BBBBBB' : 'AAAAAA'}`],
    ['when it was cut', (sealed) => sealed.slice(0, 200)],
    ['when it is no seal', () => 'session'],
    ['when it is a token', () => 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJrYXJpIn0.'],
  ])('%s', async (_, change) => {
    jar().set('session', change(jar().get('session')!));
    expect(await refusal(CALLER)).toEqual(ENDED);
  });

  test('when it is the cookie of a sign-in', async () => {
    await browser.request(`${gateway.url}/auth/sign-in`);
    jar().set('session', jar().get('sign-in')!);
    jar().delete('sign-in');
    expect(await refusal(CALLER)).toEqual(ENDED);
  });

  test('when it was sealed with another secret', async () => {
    const sealWith = (secret: string) => createSeal(z.record(z.string(), z.string()), secret, 'session');
    const { content, expiresAt } = (await sealWith(SESSION_SECRET).open(jar().get('session')!))!;
    jar().set('session', await sealWith(`${SESSION_SECRET}!`).close(content, expiresAt));
    expect(await refusal(CALLER)).toEqual(ENDED);
  });

  test('when its token is no longer taken', async () => {
    const seal = createSeal(z.record(z.string(), z.string()), SESSION_SECRET, 'session');
    jar().set(
      'session',
      await seal.close({ id: randomUUID(), accessToken: await tokenFor(), idToken: '' }, Date.now() / 1000 + 60),
    );
    expect(await refusal(CALLER)).toEqual(ENDED);
  });

  test('when the page asks who has signed in', async () => {
    jar().set('session', 'session');
    const told = await browser.request(`${gateway.url}/auth/session`);
    expect([told.status, await told.json()]).toEqual([200, { offered: true, signedIn: null }]);
    expect([...jar().keys()]).toEqual([]);
  });

  test('in production, with the cookie of this host', async () => {
    const client = { redirectUri: 'https://kart.example/auth/callback' };
    const site = await serveSignIn(issuer.url, { production: true }, signInAt(issuer.url, client));
    const response = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: '__Host-session=x', origin: 'https://kart.example' },
      body: JSON.stringify({ query: CALLER }),
    });
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([
      '__Host-session=; Max-Age=0; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Secure; SameSite=Lax',
    ]);
    await site.close();
    jar().clear();
  });
});

test('A session that cannot be checked just now is neither taken nor ended', async () => {
  const other = await startIssuer();
  const site = await serveSignIn(other.url);
  await browser.open(`${site.url}/auth/sign-in`);
  const cookie = `session=${browser.cookies(site.url).get('session')!}`;
  await other.stop();
  const again = await serveSignIn(other.url);
  for (const path of ['/graphql?query={caller}', '/auth/session']) {
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    const response = await fetch(`${again.url}${path}`, { headers });
    expect([path, response.status, response.headers.getSetCookie()]).toEqual([path, 503, []]);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'ISSUER_UNAVAILABLE' } }] });
  }
  await site.close();
  await again.close();
});

describe('Who signs out', () => {
  const signOut = async (headers: Record<string, string> = {}) => {
    const response = await browser.request(`${gateway.url}/auth/sign-out`, { method: 'POST', headers });
    return { status: response.status, ...((await response.json()) as { endSession?: string | null }) };
  };

  test('has no session here, and is told where to end the one at the issuer', async () => {
    const { status, endSession } = await signOut();
    expect(status).toBe(200);
    const url = new URL(endSession!);
    expect(`${url.origin}${url.pathname}`).toBe(`${issuer.url}/endsession`);
    const { id_token_hint: hint, ...rest } = Object.fromEntries(url.searchParams);
    expect(rest).toEqual({ client_id: CLIENT, post_logout_redirect_uri: `${gateway.url}/` });
    expect(hint!.split('.')).toHaveLength(3);
    expect([...jar().keys()]).toEqual([]);
    expect((await ask(CALLER)).caller).toEqual(NOBODY);
    expect(await signOut()).toEqual({ status: 200, endSession: null });
  });

  test('leaves no session to a copy of the cookie, and the sessions of others as they are', async () => {
    const copy = jar().get('session')!;
    const other = openBrowser();
    await other.open(`${gateway.url}/auth/sign-in`);
    await signOut();
    jar().set('session', copy);
    expect(await refusal(CHANGE)).toEqual(ENDED);
    expect(written).toEqual([]);
    jar().set('session', copy);
    const told = await browser.request(`${gateway.url}/auth/session`);
    expect(await told.json()).toEqual({ offered: true, signedIn: null });
    expect((await askIn(other, gateway.url, CALLER)).caller).toEqual(KARI);
  });

  test('has left all gateways that share a folder, those that start later too', async () => {
    const endedFolder = join(emptyFolder(), 'ended-sessions');
    const [one, another] = [
      await serveSignIn(issuer.url, { endedFolder }),
      await serveSignIn(issuer.url, { endedFolder }),
    ];
    const cookie = `session=${jar().get('session')!}`;
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    const statusAt = async ({ url }: Server) => (await fetch(`${url}/graphql?query={caller}`, { headers })).status;
    expect([await statusAt(one), await statusAt(another)]).toEqual([200, 200]);
    await fetch(`${one.url}/auth/sign-out`, { method: 'POST', headers });
    const later = await serveSignIn(issuer.url, { endedFolder });
    expect([await statusAt(one), await statusAt(another), await statusAt(later)]).toEqual([401, 401, 401]);
    for (const site of [one, another, later]) await site.close();
  });

  test('does so on this site, not by another', async () => {
    expect((await signOut({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask(CALLER)).caller).toEqual(KARI);
  });

  test('does so with a session that has ended, and with an issuer that does not answer', async () => {
    jar().set('session', 'session');
    expect(await signOut()).toEqual({ status: 200, endSession: null });
    const other = await startIssuer();
    const site = await serveSignIn(other.url);
    await browser.open(`${site.url}/auth/sign-in`);
    const again = await serveSignIn(other.url);
    const cookie = `session=${browser.cookies(site.url).get('session')!}`;
    await other.stop();
    const response = await fetch(`${again.url}/auth/sign-out`, {
      method: 'POST',
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    });
    expect([response.status, await response.json()]).toEqual([200, { endSession: null }]);
    expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^session=; Max-Age=0;/)]);
    await site.close();
    await again.close();
  });
});
