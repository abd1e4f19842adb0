import { createHash, randomBytes } from 'node:crypto';
import { statSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { configurationFile, CONFIGURATION, tokenFor } from '../support/identity.js';
import { addressOf, cleanUp, emptyFolder, startProcess, type SystemProcess } from '../support/processes.js';
import { testSettings } from '../support/test-database.js';

afterAll(cleanUp);

const DEV_CONFIG = join(PROJECT_ROOT, 'identity', 'development', 'dev.json');
const DATA_DIR = emptyFolder();
const { mongodbUri, databasePrefix } = await testSettings();
/** The tests' database, and a log of everything, in which nothing of a token may be. */
const ENV = { MONGODB_URI: mongodbUri, DATABASE_PREFIX: databasePrefix, DATA_DIR, LOG_LEVEL: 'trace' };

/** A change of a record that there is not: whoever may, is told so. */
const CHANGE =
  'mutation { archiveCourse(input: { id: "finnes-ikke", version: 1, note: { why: "x" } }) { errors { code } } }';

const ask = async (url: string, query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Record<string, { errors: { code: string }[] } | null>;
    errors?: { extensions: { code: string; reason?: string } }[];
  };
  return { status: response.status, data, codes: errors?.map(({ extensions }) => extensions.code) ?? [] };
};
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const allowed = { status: 200, data: { archiveCourse: { errors: [{ code: 'NOT_FOUND' }] } }, codes: [] };

/** What a command prints. */
async function run(script: string, args: string[], env: Record<string, string> = {}): Promise<[number | null, string]> {
  const started = startProcess(script, args, { DATA_DIR, ...env });
  return [await started.ended, started.output().trim()];
}

/** That a process has logged nothing of the tokens it was sent. */
function expectNothingOf(started: SystemProcess, ...tokens: string[]): void {
  for (const token of tokens) {
    const { sub, name } = decodeJwt<{ name?: string }>(token);
    for (const secret of [...token.split('.').slice(1), sub ?? token, name ?? token])
      expect(started.output()).not.toContain(secret);
  }
}

describe('npm start with the configuration for development', () => {
  let system: SystemProcess;
  let url: string;
  beforeAll(async () => {
    system = startProcess('app/main.js', [], { ...ENV, OIDC_CONFIG: DEV_CONFIG });
    url = await addressOf(system);
  });
  afterAll(() => system.stop());

  test('takes the tokens of npm run token, for what they say', async () => {
    const [code, token] = await run('app/token.js', ['--scope', 'courses:write', '--organisation', 'hdir']);
    expect(code).toBe(0);
    expect(decodeJwt(token)).toMatchObject({ organisation: 'hdir', name: 'Kari Nordmann', scope: 'courses:write' });
    expect(await ask(url, CHANGE, bearer(token))).toEqual(allowed);

    const [, reader] = await run('app/token.js', ['--person', 'Ola Nordmann']);
    expect((await ask(url, CHANGE, bearer(reader))).codes).toEqual(['FORBIDDEN']);
    const [, brief] = await run('app/token.js', ['--expires', '1']);
    expect(decodeJwt(brief).exp! - decodeJwt(brief).iat!).toBe(1);
    expect((await ask(url, CHANGE)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(url, CHANGE, bearer(await tokenFor()))).codes).toEqual(['UNAUTHENTICATED']);
    expectNothingOf(system, token, reader, await tokenFor());
  });

  test('keeps the private key to its owner', () => {
    expect(statSync(join(DATA_DIR, 'dev-issuer', 'key.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(DATA_DIR, 'dev-issuer', 'jwks.json'), 'utf8')).not.toContain('"d"');
  });

  test.each([
    [['--scope', 'courses:burn'], /^There is no scope "courses:burn"; there are competence:write, /],
    [
      ['--organisation', 'nav'],
      /^identity\/development\/dev\.json has no organisation "nav"; it has fhi, .*\. Add it there\.$/,
    ],
    [['--expires', '0'], /^--expires takes whole seconds from 1 to 604800, not "0"\.$/],
    [['--help'], /^Usage: npm run --silent token -- /],
  ])('npm run token %j says what it takes', async (args, sentence) => {
    const [code, output] = await run('app/token.js', args);
    expect(code).toBe(1);
    expect(output).toMatch(sentence);
  });
});

describe('The issuer for development', () => {
  test('signs in by authorization code with PKCE, once for each code, by the standard', async () => {
    const issuer = startProcess('app/issuer.js', [], { DATA_DIR });
    const [, address = ''] = await issuer.says(/Issuer +(\S+)/);
    const config = join(emptyFolder(), 'oidc.json');
    const { jwksFile: _file, ...dev } = JSON.parse(readFileSync(DEV_CONFIG, 'utf8')) as Record<string, unknown>;
    writeFileSync(config, JSON.stringify({ ...dev, issuer: address }));
    const system = startProcess('app/main.js', [], { ...ENV, OIDC_CONFIG: config });
    const url = await addressOf(system);

    // Given a client that asks for a scope on behalf of an editor at Hdir
    const verifier = randomBytes(32).toString('base64url');
    const authorize = (more: Record<string, string> = {}) =>
      fetch(
        `${address}/authorize?${new URLSearchParams({
          response_type: 'code',
          client_id: 'a-client',
          redirect_uri: 'http://localhost:1/back',
          scope: 'openid courses:write',
          state: 'a-state',
          code_challenge: createHash('sha256').update(verifier).digest('base64url'),
          code_challenge_method: 'S256',
          organisation: 'hdir',
          ...more,
        }).toString()}`,
        { redirect: 'manual' },
      ).then((response) => new URL(response.headers.get('location') ?? '').searchParams);
    const exchange = async (code: string | null, code_verifier = verifier) => {
      const response = await fetch(`${address}/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: 'a-client',
          code: String(code),
          code_verifier,
        }),
      });
      return { status: response.status, ...((await response.json()) as { access_token: string; id_token: string }) };
    };

    // When it comes back with a code
    const back = await authorize();
    expect(back.get('state')).toBe('a-state');
    const { access_token: token, id_token: idToken } = await exchange(back.get('code'));

    // Then the token lets it do what it asked for
    expect(decodeJwt(token)).toMatchObject({ organisation: 'hdir', scope: 'courses:write' });
    expect(await ask(url, CHANGE, bearer(token))).toEqual(allowed);
    expect((await ask(url, CHANGE, bearer(idToken))).codes).toEqual(['UNAUTHENTICATED']);

    // And a code is good once, with its own verifier
    expect((await exchange(back.get('code'))).status).toBe(400);
    expect((await exchange((await authorize()).get('code'), 'x'.repeat(43))).status).toBe(400);
    expect((await authorize({ organisation: 'nav' })).get('error')).toBe('invalid_request');

    expectNothingOf(system, token, idToken);
    await system.stop();
    expect(await issuer.stop()).toBe(0);
  });
});

describe('A gateway and a registry in processes of their own', () => {
  test('share a secret: the registry knows who asked the gateway, and answers nobody else', async () => {
    const secrets = { GATEWAY_SECRET: 'the-secret-of-the-gateway-in-tests', ROUTER_SECRET: 'r'.repeat(32) };
    const OIDC_CONFIG = await configurationFile();
    const courses = startProcess('app/subgraph.js', ['courses'], { ...ENV, ...secrets, OIDC_CONFIG });
    const direct = await addressOf(courses);
    const SUPERGRAPH_FILE = join(emptyFolder(), 'supergraph.graphql');
    const supergraph = readFileSync(join(PROJECT_ROOT, 'supergraph.graphql'), 'utf8');
    writeFileSync(SUPERGRAPH_FILE, supergraph.replace('http://localhost:4002/graphql', direct));
    const gateway = startProcess('app/gateway.js', [], { ...ENV, ...secrets, OIDC_CONFIG, SUPERGRAPH_FILE });
    const url = await addressOf(gateway);
    const token = await tokenFor({ scopes: ['courses:write'] });

    expect(await ask(url, CHANGE, bearer(token))).toEqual(allowed);
    expect((await ask(url, CHANGE)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(url, CHANGE, bearer(await tokenFor()))).codes).toEqual(['FORBIDDEN']);

    for (const query of [CHANGE, '{ course(id: "a") { id } }', '{ _service { sdl } }']) {
      expect((await ask(direct, query, bearer(token))).codes).toEqual(['UNAUTHENTICATED']);
    }
    const router = { 'x-router-secret': secrets.ROUTER_SECRET };
    expect(await ask(direct, CHANGE, { ...router, ...bearer(token) })).toEqual(allowed);
    expect((await ask(direct, CHANGE, router)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await fetch(new URL('/health/ready', direct))).status).toBe(200);

    for (const started of [gateway, courses]) {
      expectNothingOf(started, token, await tokenFor());
      expect(started.output()).not.toContain(secrets.GATEWAY_SECRET);
      await started.stop();
    }
  });
});

describe('What is for development does not start in production', () => {
  const NODE_ENV = 'production';
  const refusal = new RegExp(
    `^The identity configuration ${DEV_CONFIG} cannot be used: jwksFile is for development, and NODE_ENV is production\\. Check OIDC_CONFIG\\.$`,
  );
  test.each<[string, string, string[], RegExp]>([
    ['npm start', 'app/main.js', [], refusal],
    ['npm run gateway', 'app/gateway.js', [], refusal],
    ['npm run subgraph', 'app/subgraph.js', ['courses'], refusal],
    ['npm run token', 'app/token.js', [], /^npm run token gives tokens to anyone who asks: it does not run where/],
    ['npm run issuer', 'app/issuer.js', [], /^npm run issuer gives tokens to anyone who asks: it does not run/],
  ])('%s', async (_, script, args, sentence) => {
    const env = { NODE_ENV, OIDC_CONFIG: DEV_CONFIG, GATEWAY_SECRET: 'g'.repeat(32) };
    const [code, output] = await run(script, args, env);
    expect(code).toBe(1);
    expect(output).toMatch(sentence);
  });

  test('an issuer without https, either', async () => {
    const config = join(emptyFolder(), 'oidc.json');
    writeFileSync(config, JSON.stringify(CONFIGURATION));
    const [code, output] = await run('app/main.js', [], { NODE_ENV, OIDC_CONFIG: config });
    expect([code, output]).toEqual([1, expect.stringContaining('issuer must start with https:// when NODE_ENV')]);
  });
});

test('A gateway alone that could not tell the registries who signed in says so', async () => {
  const [code, output] = await run('app/gateway.js', [], { OIDC_CONFIG: await configurationFile() });
  expect(code).toBe(1);
  expect(output).toBe('The registries cannot be told who signed in: set the same GATEWAY_SECRET here and there.');
});

test('A port in use stops the issuer for development with one sentence', async () => {
  const first = startProcess('app/issuer.js', [], { DATA_DIR });
  const [, port = ''] = await first.says(/Issuer +http:\/\/localhost:(\d+)/);
  const [code, output] = await run('app/issuer.js', [], { PORT: port });
  expect([code, output]).toEqual([1, `Port ${port} is in use. Stop what uses it, or set PORT to another.`]);
  await first.stop();
});
