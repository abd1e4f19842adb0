import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createSeal } from '../../gateway/session/seal.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { openBrowser } from '../support/cookies.js';
import type { TestIssuer, Told } from '../support/issuer.js';
import { addressOf, cleanUp, emptyFolder, startProcess, type SystemProcess } from '../support/processes.js';
import { loadOnce } from '../support/load-once.js';

const { SESSION_SECRET, signInAt, startIssuer } = await loadOnce<typeof import('../support/issuer.js')>('./issuer.js');

afterAll(cleanUp);

const DEV_CONFIG = join(PROJECT_ROOT, 'identity', 'development', 'dev.json');
const COURSE = 'asp-rask-program';
const CHANGE = `mutation {
  updateCourse(input: { id: "${COURSE}", version: 1, fields: { status: RETIRED }, note: { why: "Lagt ned" } }) {
    course { version history(first: 1) { nodes { organisation { id } author { name } } } }
    errors { code }
  }
}`;

/** The configuration for development, with its issuer at another address. */
function developmentAt(issuer: string): string {
  const file = join(emptyFolder(), 'oidc.json');
  const dev = JSON.parse(readFileSync(DEV_CONFIG, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...dev, issuer }));
  return file;
}

describe('npm start and npm run issuer, with the configuration for development', () => {
  let issuer: SystemProcess;
  let system: SystemProcess;
  let site: string;
  let address: string;
  beforeAll(async () => {
    const DATA_DIR = emptyFolder();
    issuer = startProcess('app/issuer.js', [], { DATA_DIR });
    address = (await issuer.says(/Issuer +(\S+)/))[1]!;
    const OIDC_CONFIG = developmentAt(address);
    system = startProcess('app/main.js', [], { DATA_DIR, OIDC_CONFIG, SESSION_SECRET, LOG_LEVEL: 'trace' });
    site = (await addressOf(system)).replace('/graphql', '');
  });

  test('an editor signs in, changes a course as themselves, and signs out', async () => {
    const browser = openBrowser();
    const { last, visited } = await browser.open(`${site}/auth/sign-in?return=/`);
    expect([last.status, visited.at(-1)!.href]).toEqual([200, `${site}/`]);

    const told = (await (await browser.request(`${site}/auth/session`)).json()) as Told;
    expect(told.signedIn).toMatchObject({
      name: 'Kari Nordmann',
      organisationId: 'fhi',
      scopes: [
        ...['competence:write', 'courses:write', 'education:write', 'guidelines:write', 'research:write'],
        ...['plan:write', 'plan:read', 'history:read'],
      ],
    });

    const ask = async (query: string) => {
      const response = await browser.request(`${site}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return [response.status, await response.json()];
    };
    const author = { organisation: { id: 'fhi' }, author: { name: 'Kari Nordmann' } };
    expect(await ask(CHANGE)).toEqual([
      200,
      { data: { updateCourse: { course: { version: 2, history: { nodes: [author] } }, errors: [] } } },
    ]);

    // Then nothing of the tokens, the cookies or the person has been logged
    const seal = createSeal(z.record(z.string(), z.string()), SESSION_SECRET, 'session');
    const cookie = browser.cookies(site).get('session')!;
    const { accessToken, idToken } = (await seal.open(cookie))!.content;
    await browser.open(`${site}/auth/callback?code=a-code-that-is-secret&state=x`);
    expect(system.output()).toContain('nobody was signed in');
    const secrets = [...[accessToken!, idToken!].flatMap((token) => token.split('.').slice(1)), cookie.slice(-40)];
    for (const secret of [...secrets, 'Kari', 'kari.nordmann', 'a-code-that-is-secret', SESSION_SECRET])
      expect(system.output()).not.toContain(secret);

    const out = await browser.request(`${site}/auth/sign-out`, { method: 'POST' });
    const { endSession } = (await out.json()) as { endSession: string };
    expect(endSession).toMatch(new RegExp(`^${address}/endsession\\?id_token_hint=`));
    expect((await browser.open(endSession)).visited.at(-1)!.href).toBe(`${site}/`);
    expect(await ask(CHANGE)).toMatchObject([401, { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
  });

  test('the issuer gives no code without PKCE by S256, and no token without the verifier', async () => {
    const query = { response_type: 'code', client_id: 'x', scope: 'openid', redirect_uri: 'http://localhost:1/back' };
    const authorize = async (more: Record<string, string>) => {
      const asked = new URLSearchParams({ ...query, ...more }).toString();
      const response = await fetch(`${address}/authorize?${asked}`, { redirect: 'manual' });
      return new URL(response.headers.get('location')!).searchParams;
    };
    const challenge = { code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' };
    expect((await authorize({})).get('error')).toBe('invalid_request');
    expect((await authorize({ ...challenge, code_challenge_method: 'plain' })).get('error')).toBe('invalid_request');
    const code = (await authorize(challenge)).get('code')!;
    const token = (more: Record<string, string>) =>
      fetch(`${address}/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'x', code, ...more }),
      });
    const response = await token({});
    expect([response.status, await response.json()]).toEqual([400, { error: 'invalid_grant' }]);
  });

  test('without the issuer, the page is told so, and the log says why', async () => {
    await issuer.stop();
    const OIDC_CONFIG = developmentAt(address);
    const started = startProcess('app/main.js', [], {
      DATA_DIR: emptyFolder(),
      OIDC_CONFIG,
      LOG_LEVEL: 'warn',
    });
    const alone = (await addressOf(started)).replace('/graphql', '');
    const response = await fetch(`${alone}/auth/sign-in?return=/kurs`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      '/kurs?sign-in-failed=issuer-unavailable',
    ]);
    expect(started.output()).toMatch(/"failure":"issuer-unavailable","why":"fetch failed","code":"ECONNREFUSED"/);
    await started.stop();
    await system.stop();
  });
});

describe('Whatever goes wrong', () => {
  let issuer: TestIssuer;
  beforeAll(async () => {
    issuer = await startIssuer();
  });
  afterAll(() => issuer.stop());

  test('the log says why, and nothing of tokens or people', async () => {
    const OIDC_CONFIG = join(emptyFolder(), 'oidc.json');
    writeFileSync(OIDC_CONFIG, JSON.stringify(signInAt(issuer.url)));
    const env = { DATA_DIR: emptyFolder(), STARTER_DATA: 'none', OIDC_CONFIG, LOG_LEVEL: 'trace' };
    const started = startProcess('app/main.js', [], env);
    const site = (await addressOf(started)).replace('/graphql', '');
    const given: string[] = [];
    const tokens = (body: Record<string, string>) => {
      given.push(
        ...JSON.stringify(body)
          .split(/[."]/)
          .filter((part) => part.length > 20),
      );
    };
    const behaviours: Parameters<typeof issuer.behave>[0][] = [
      { id: { nonce: 'another', name: 'Kari Nordmann' } },
      { id: { exp: 1, name: 'Kari Nordmann' } },
      { access: { aud: 'another' } },
      { access: { organisation: 'nav' } },
      { tokens: (body) => Object.assign(body, { token_type: 'unknown' }) },
    ];
    for (const behaviour of behaviours) {
      issuer.behave({ tokens, ...behaviour });
      const { visited } = await openBrowser().open(`${site}/auth/sign-in`);
      expect(visited.at(-1)!.search).toBe('?sign-in-failed=not-accepted');
    }
    expect(started.output().match(/"msg":"nobody was signed in"/g)).toHaveLength(behaviours.length);
    expect(started.output()).toContain('"why":"The token is meant for another audience."');
    expect(given.length).toBeGreaterThan(20);
    for (const secret of [...given, 'Kari', issuer.asked.token['code']!, issuer.asked.authorize.get('state')!])
      expect(started.output()).not.toContain(secret);
    await started.stop();
  });
});

test('A secret of sessions that could be guessed stops the start with one sentence', async () => {
  const started = startProcess('app/main.js', [], { SESSION_SECRET: 'hunter2', DATA_DIR: emptyFolder() });
  expect(await started.ended).toBe(1);
  expect(started.output().trim()).toBe(
    'SESSION_SECRET must have at least 32 characters, not 7. Make one with "openssl rand -base64 32".',
  );
});
