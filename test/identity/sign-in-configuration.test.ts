import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readSignInSettings } from '../../gateway/session/settings.js';
import { identityConfiguration } from '../../identity/configuration.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { SCOPES } from '../../subgraphs/manifest.js';
import { readSettings } from '../../platform/settings.js';
import { CONFIGURATION } from '../support/identity.js';
import { CLIENT } from '../support/issuer.js';
import { cleanUp, emptyFolder } from '../support/processes.js';

afterAll(cleanUp);

const good = { clientId: CLIENT, scopes: ['openid'], redirectUri: 'https://kart.example/auth/callback' };

/** What a start makes of a sign-in. */
function open(signIn: object | undefined, env: NodeJS.ProcessEnv = {}) {
  const file = join(emptyFolder(), 'oidc.json');
  writeFileSync(file, JSON.stringify({ ...CONFIGURATION, issuer: 'https://issuer.example', signIn }));
  return readSignInSettings(readSettings({ OIDC_CONFIG: file, ...env }));
}
const problem = (signIn: object, env?: NodeJS.ProcessEnv): string => {
  try {
    open(signIn, env);
    return 'none';
  } catch (error) {
    return /cannot be used: (.*)\. Check OIDC_CONFIG\.$/.exec((error as Error).message)![1]!;
  }
};

describe('A sign-in that cannot be used stops the start, naming the field', () => {
  const callback = 'must be the address of this site, and end in /auth/callback';
  test.each<[string, object, string]>([
    ['a secret in the file', { clientSecret: 'hemmelig' }, 'signIn: Unrecognized key: "clientSecret"'],
    ['no client', { clientId: '' }, 'signIn.clientId: Too small: expected string to have >=1 characters'],
    ['no openid', { scopes: ['courses:write'] }, 'signIn.scopes: must have "openid"'],
    ['two scopes in one', { scopes: ['openid', 'a b'] }, 'signIn.scopes.1: must be one scope, without spaces'],
    ['an address elsewhere on the site', { redirectUri: 'https://kart.example/' }, `signIn.redirectUri: ${callback}`],
    ['with more', { redirectUri: `${good.redirectUri}?x=1` }, `signIn.redirectUri: ${callback}`],
    ['a parameter of ours', { parameters: { state: 'x' } }, 'signIn.parameters: "state" is set by the sign-in itself'],
    ['an example', { clientId: 'REPLACE:x' }, 'signIn.clientId still has the value of the example'],
  ])('%s', (_, changed, expected) => expect(problem({ ...good, ...changed })).toBe(expected));

  test('no address', () => {
    expect(problem({ ...good, redirectUri: 'here' })).toContain('must be an address that starts with https://');
  });

  test('in production, an address taken from the request, or without https', () => {
    const production = { NODE_ENV: 'production' };
    const { redirectUri: _, ...without } = good;
    expect(problem(without, production)).toBe('signIn.redirectUri must be set when NODE_ENV is production');
    expect(problem({ ...good, redirectUri: 'http://kart.example/auth/callback' }, production)).toBe(
      'signIn.redirectUri must start with https:// when NODE_ENV is production',
    );
    expect([problem(good, production), problem(without)]).toEqual(['none', 'none']);
  });
});

describe('The secrets of a sign-in', () => {
  test('are those of the environment', () => {
    const env = { SESSION_SECRET: 's'.repeat(32), OIDC_CLIENT_SECRET: 'hemmelig', NODE_ENV: 'production' };
    expect(open(good, env)).toEqual({
      issuer: 'https://issuer.example',
      client: { ...good, parameters: {} },
      clientSecret: 'hemmelig',
      sessionSecret: 's'.repeat(32),
      endedFolder: join('.data', 'ended-sessions'),
      production: true,
    });
  });

  test('are made anew each start where there are none', () => {
    const secrets = [open(good), open(good)].map((signIn) => signIn!.sessionSecret);
    expect(new Set(secrets).size).toBe(2);
    for (const secret of secrets) expect(Buffer.from(secret, 'base64')).toHaveLength(32);
    expect(open(good)).toMatchObject({ clientSecret: undefined, production: false });
  });

  test('are not needed where nobody signs in', () => {
    expect([readSignInSettings(readSettings({})), open(undefined)]).toEqual([null, null]);
  });
});

test('In development, whoever signs in may keep every registry, and not erase', () => {
  const dev = readFileSync(join(PROJECT_ROOT, 'identity', 'development', 'dev.json'), 'utf8');
  const { signIn } = identityConfiguration(SCOPES).parse(JSON.parse(dev));
  expect(signIn!.scopes).toEqual(['openid', ...SCOPES.filter((scope) => scope !== 'history:erase')]);
});
