import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createSeal } from '../../gateway/session/seal.js';
import { openBrowser, type Browser } from '../support/cookies.js';
import type { Server } from '../support/fixture.js';
import type { TestIssuer, Told } from '../support/issuer.js';
import { loadOnce } from '../support/load-once.js';

const { serveSignIn, SESSION_SECRET, startIssuer } =
  await loadOnce<typeof import('../support/issuer.js')>('./issuer.js');

let issuer: TestIssuer;
let gateway: Server;
beforeAll(async () => {
  issuer = await startIssuer();
  gateway = await serveSignIn(issuer.url);
});
afterEach(() => issuer.behave({}));
afterAll(async () => {
  await gateway.close();
  await issuer.stop();
});

const signedIn = async (browser: Browser, { url } = gateway) => {
  const response = await browser.request(`${url}/auth/session`);
  return ((await response.json()) as Told).signedIn;
};
/** Where a sign-in from `/kurs?x=1` ends. */
const end = async (browser = openBrowser(), { url } = gateway) => {
  const { visited } = await browser.open(`${url}/auth/sign-in?return=${encodeURIComponent('/kurs?x=1')}`);
  return visited.at(-1)!.href.replace(url, '');
};
/** Goes to the issuer and gives the address it sends back to, which is not opened. */
const halfway = async (browser: Browser): Promise<URL> => {
  const begun = await browser.request(`${gateway.url}/auth/sign-in?return=/kurs`);
  const back = await browser.request(begun.headers.get('location')!);
  return new URL(back.headers.get('location')!);
};
const callback = async (browser: Browser, address: URL) => {
  const response = await browser.request(address.href);
  return [response.status, response.headers.get('location')];
};

/** Gives a token a signature that its issuer did not make. */
const forge = (body: Record<string, string>, name: string) => {
  body[name] = body[name]!.replace(/[^.]+$/, (signature) => signature.split('').reverse().join(''));
};

describe('Nobody is signed in, and the page is told why', () => {
  test.each<[string, Parameters<TestIssuer['behave']>[0], string]>([
    ['where the person says no', { error: 'access_denied' }, 'denied'],
    ['where they must sign in another way', { error: 'login_required' }, 'denied'],
    ['where the issuer has a fault', { error: 'server_error' }, 'issuer-unavailable'],
    ['where the client may not ask so', { error: 'invalid_scope' }, 'not-accepted'],
    ['where there is neither code nor error', { answer: (url) => url.searchParams.delete('code') }, 'not-accepted'],
    ['where the code is not known', { answer: (url) => url.searchParams.set('code', 'another') }, 'not-accepted'],
    [
      'where the answer is of another issuer',
      { answer: (url) => url.searchParams.set('iss', 'https://x.example') },
      'not-accepted',
    ],
    ['where the state is another', { answer: (url) => url.searchParams.set('state', 'another') }, 'expired'],
    ['where the state is missing', { answer: (url) => url.searchParams.delete('state') }, 'expired'],
    ['where the token is for another audience', { access: { aud: 'kjernejournal' } }, 'not-accepted'],
    ['where the token has expired', { access: { exp: 1 } }, 'not-accepted'],
    ['where the token is bound to a key', { access: { cnf: { jkt: 'x' } } }, 'not-accepted'],
    ['where the organisation is not known here', { access: { organisation: 'nav' } }, 'not-accepted'],
    ['where there are several', { access: { organisation: ['fhi', 'hdir'] } }, 'not-accepted'],
    ['where the ID token has another nonce', { id: { nonce: 'another' } }, 'not-accepted'],
    ['where it has none', { id: { nonce: undefined } }, 'not-accepted'],
    ['where it is for another client', { id: { aud: 'another' } }, 'not-accepted'],
    ['where it is of another issuer', { id: { iss: 'https://x.example' } }, 'not-accepted'],
    ['where it has expired', { id: { exp: 1 } }, 'not-accepted'],
    ['where its signature is another', { tokens: (body) => forge(body, 'id_token') }, 'not-accepted'],
    ['where that of the access token is', { tokens: (body) => forge(body, 'access_token') }, 'not-accepted'],
    ['where there is no ID token', { tokens: (body) => delete body['id_token'] }, 'not-accepted'],
    ['where the tokens are too long for cookies', { access: { roles: 'x'.repeat(6000) } }, 'not-accepted'],
  ])('%s', async (_, behaviour, failure) => {
    const browser = openBrowser();
    issuer.behave(behaviour);
    expect(await end(browser)).toBe(`/kurs?x=1&sign-in-failed=${failure}`);
    expect(await signedIn(browser)).toBeNull();
    expect([...browser.cookies(gateway.url).keys()]).toEqual([]);

    // And the next try is a new one
    issuer.behave({});
    expect(await end(browser)).toBe('/kurs?x=1');
    expect(await signedIn(browser)).not.toBeNull();
  });

  test('where the issuer is not there, until it is', async () => {
    const other = await startIssuer();
    const { port } = new URL(other.url);
    await other.stop();
    const lonely = await serveSignIn(other.url);
    expect(await end(openBrowser(), lonely)).toBe('/kurs?x=1&sign-in-failed=issuer-unavailable');
    const response = await fetch(`${lonely.url}/auth/sign-in`, { redirect: 'manual' });
    expect([response.status, response.headers.getSetCookie()]).toEqual([303, []]);
    await other.server.start(Number(port), '127.0.0.1');
    other.server.issuer.url = other.url;
    expect(await end(openBrowser(), lonely)).toBe('/kurs?x=1');
    await other.stop();
    await lonely.close();
  });

  test('where the issuer goes between the question and the answer', async () => {
    const other = await startIssuer();
    const site = await serveSignIn(other.url);
    const browser = openBrowser();
    const begun = await browser.request(`${site.url}/auth/sign-in?return=/kurs`);
    const back = await browser.request(begun.headers.get('location')!);
    await other.stop();
    expect(await callback(browser, new URL(back.headers.get('location')!))).toEqual([
      303,
      '/kurs?sign-in-failed=issuer-unavailable',
    ]);
    await site.close();
  });

  test('where the issuer has no https in production', async () => {
    const production = await serveSignIn(issuer.url, { production: true });
    expect(await end(openBrowser(), production)).toBe('/kurs?x=1&sign-in-failed=not-accepted');
    await production.close();
  });
});

describe('An answer is good once, in the browser that asked', () => {
  test('not in another', async () => {
    const address = await halfway(openBrowser());
    expect(await callback(openBrowser(), address)).toEqual([303, '/?sign-in-failed=expired']);
  });

  test('not a second time', async () => {
    const browser = openBrowser();
    const address = await halfway(browser);
    const kept = new Map(browser.cookies(gateway.url));
    expect(await callback(browser, address)).toEqual([302, '/kurs']);
    expect(await callback(browser, address)).toEqual([303, '/?sign-in-failed=expired']);

    // Nor by somebody who kept the cookie
    const thief = openBrowser();
    for (const [name, value] of kept) thief.cookies(gateway.url).set(name, value);
    expect((await callback(thief, address))[1]).toMatch(/^\/kurs\?sign-in-failed=/);
    expect(await signedIn(thief)).toBeNull();
  });

  test('not for the sign-in before it', async () => {
    const browser = openBrowser();
    const first = await halfway(browser);
    await halfway(browser);
    expect(await callback(browser, first)).toEqual([303, '/kurs?sign-in-failed=expired']);
  });

  test('not after ten minutes', async () => {
    const browser = openBrowser();
    const address = await halfway(browser);
    const seal = createSeal(z.record(z.string(), z.string()), SESSION_SECRET, 'sign-in');
    const jar = browser.cookies(gateway.url);
    const { content, expiresAt } = (await seal.open(jar.get('sign-in')!))!;
    expect(expiresAt - Date.now() / 1000).toBeGreaterThan(590);
    expect(expiresAt - Date.now() / 1000).toBeLessThanOrEqual(600);
    jar.set('sign-in', await seal.close(content, Date.now() / 1000 - 1));
    expect(await callback(browser, address)).toEqual([303, '/?sign-in-failed=expired']);
  });

  test('not with a cookie that was changed', async () => {
    const browser = openBrowser();
    const address = await halfway(browser);
    const jar = browser.cookies(gateway.url);
    const sealed = jar.get('sign-in')!;
    jar.set('sign-in', `${sealed.slice(0, -5)}${sealed.endsWith('AAAAA') ? 'BBBBB' : 'AAAAA'}`);
    expect(await callback(browser, address)).toEqual([303, '/?sign-in-failed=expired']);
  });
});

test('Who had signed in before a failure stays so', async () => {
  const browser = openBrowser();
  await end(browser);
  issuer.behave({ error: 'access_denied' });
  expect(await end(browser)).toBe('/kurs?x=1&sign-in-failed=denied');
  expect(await signedIn(browser)).toMatchObject({ organisationId: 'fhi' });
});
