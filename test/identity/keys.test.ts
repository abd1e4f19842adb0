import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readAnswer } from '../support/answers.js';
import type { GraphQLError } from 'graphql';
import type { TokenVerifier } from '../../identity/verifier.js';
import { SCOPES } from '../../subgraphs/manifest.js';
import { AUDIENCE, CONFIGURATION, tokenFor } from '../support/identity.js';
import { newKey, type SigningKey } from '../support/signing-key.js';
import { loadOnce } from '../support/load-once.js';

const { identityConfiguration } = await loadOnce<typeof import('../../identity/configuration.js')>(
  '../../identity/configuration.js',
);
const { issuerKeys } = await loadOnce<typeof import('../../identity/keys.js')>('../../identity/keys.js');
const { createVerifier } = await loadOnce<typeof import('../../identity/verifier.js')>('../../identity/verifier.js');
const { serveGateway } = await loadOnce<typeof import('../support/fixture.js')>('./fixture.js');

/** An issuer of a test: what it answers can be changed while it runs. */
interface Issuer {
  url: string;
  /** Status and body by path; what is not here is not found. */
  answers: Map<string, [status: number, body: unknown]>;
  /** Paths asked for, in order. */
  asked: string[];
}

let server: HttpServer;
let issuer: Issuer;
let [first, second]: SigningKey[] = [];

beforeAll(async () => {
  [first, second] = [await newKey('first'), await newKey('second', 'RS256')];
});
beforeEach(async () => {
  issuer = { url: '', answers: new Map(), asked: [] };
  server = createServer((request, response) => {
    const path = request.url ?? '';
    issuer.asked.push(path);
    const [status, body] = issuer.answers.get(path) ?? [404, {}];
    response.writeHead(status, { 'content-type': 'application/json', location: '/keys', connection: 'close' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  issuer.answers.set('/.well-known/openid-configuration', [
    200,
    { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` },
  ]);
  publish(first!);
});
afterEach(() => stop());
const stop = () => new Promise<void>((resolve) => void server.close(() => resolve()));

const publish = (...keys: SigningKey[]) =>
  issuer.answers.set('/keys', [200, { keys: keys.map(({ publicKey }) => publicKey) }]);
const verifierOf = (more: object = {}, cooldownMs = 0): TokenVerifier => {
  const configuration = identityConfiguration(SCOPES).parse({ ...CONFIGURATION, issuer: issuer.url, ...more });
  return createVerifier(configuration, issuerKeys(configuration, cooldownMs));
};
const token = (key: SigningKey) => tokenFor({ issuer: issuer.url, key });
const outcome = (verify: TokenVerifier, of: Promise<string>) =>
  of.then(verify).then(
    () => 'taken',
    (error: unknown) => {
      const { reason, code } = (error as GraphQLError).extensions;
      return reason ?? code;
    },
  );

describe("The issuer's keys", () => {
  test('are found by discovery, and asked for once for many tokens', async () => {
    const verify = verifierOf();
    expect(await Promise.all(Array.from({ length: 10 }, () => outcome(verify, token(first!))))).toEqual(
      Array.from({ length: 10 }, () => 'taken'),
    );
    expect(issuer.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  test('are found at an address of the configuration, without discovery', async () => {
    issuer.answers.clear();
    issuer.answers.set('/elsewhere', [200, { keys: [first!.publicKey] }]);
    expect(await outcome(verifierOf({ jwksUri: `${issuer.url}/elsewhere` }), token(first!))).toBe('taken');
    expect(issuer.asked).toEqual(['/elsewhere']);
  });

  test('change: a new key is seen at once, one that was taken away is refused', async () => {
    const verify = verifierOf();
    expect(await outcome(verify, token(first!))).toBe('taken');

    // Given that both are published while the issuer changes over
    publish(first!, second!);
    expect(await outcome(verify, token(second!))).toBe('taken');
    expect(await outcome(verify, token(first!))).toBe('taken');

    // When the first is taken away, an unknown key makes us look
    publish(second!);
    expect(await outcome(verify, newKey('third').then(token))).toBe('SIGNATURE');
    expect(await outcome(verify, token(first!))).toBe('SIGNATURE');
    expect(await outcome(verify, token(second!))).toBe('taken');
  });

  test('are not asked for again for every unknown key', async () => {
    const verify = verifierOf({}, 30_000);
    expect(await outcome(verify, token(first!))).toBe('taken');
    for (let i = 0; i < 5; i += 1) expect(await outcome(verify, token(second!))).toBe('SIGNATURE');
    expect(issuer.asked.filter((path) => path === '/keys')).toHaveLength(1);
  });

  test('may be for encryption, which signs nothing', async () => {
    issuer.answers.set('/keys', [200, { keys: [{ ...first!.publicKey, use: 'enc' }] }]);
    expect(await outcome(verifierOf(), token(first!))).toBe('SIGNATURE');
  });

  test('are only for the algorithms of the configuration', async () => {
    publish(first!, second!);
    const verify = verifierOf({ algorithms: ['RS256'] });
    expect(await outcome(verify, token(second!))).toBe('taken');
    expect(await outcome(verify, token(first!))).toBe('ALGORITHM');
  });
});

describe('Keys that cannot be had are another thing than a bad token', () => {
  const discovery = '/.well-known/openid-configuration';
  test.each<[string, () => unknown]>([
    ['the issuer is down', () => stop()],
    ['discovery fails', () => issuer.answers.set(discovery, [500, {}])],
    ['discovery is of another issuer', () => issuer.answers.set(discovery, [200, { issuer: 'https://other.example' }])],
    ['discovery names no keys', () => issuer.answers.set(discovery, [200, { issuer: issuer.url }])],
    ['discovery leads elsewhere', () => issuer.answers.set(discovery, [302, {}])],
    ['discovery is no JSON', () => issuer.answers.set(discovery, [200, '<html>'])],
    ['the keys fail', () => issuer.answers.set('/keys', [503, {}])],
    ['the keys are none', () => issuer.answers.set('/keys', [200, { error: 'x' }])],
  ])('%s', async (_, given) => {
    await given();
    expect(await outcome(verifierOf(), token(first!))).toBe('ISSUER_UNAVAILABLE');
  });

  test('and it passes when the issuer is back', async () => {
    const verify = verifierOf();
    issuer.answers.set('/keys', [503, {}]);
    expect(await outcome(verify, token(first!))).toBe('ISSUER_UNAVAILABLE');
    publish(first!);
    expect(await outcome(verify, token(first!))).toBe('taken');
  });

  test('keys that are known stay known while the issuer is down', async () => {
    const verify = verifierOf();
    expect(await outcome(verify, token(first!))).toBe('taken');
    await stop();
    expect(await outcome(verify, token(second!))).toBe('ISSUER_UNAVAILABLE');
    expect(await outcome(verify, token(first!))).toBe('taken');
  });

  test('the gateway answers 503 with the token, and the public as ever', async () => {
    const gateway = await serveGateway(null, verifierOf());
    await stop();
    const ask = (headers: Record<string, string>) =>
      fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"query":"{ caller }"}',
      });
    const refused = await ask({ authorization: `Bearer ${await token(first!)}` });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await readAnswer(refused)).toEqual({
      errors: [
        {
          message: "The issuer's keys cannot be had just now, so the token cannot be checked. Try again soon.",
          extensions: { code: 'ISSUER_UNAVAILABLE' },
        },
      ],
    });
    expect((await ask({})).status).toBe(200);
    await gateway.close();
  });
});

test('a token for this issuer is none for another of the same keys', async () => {
  const other = tokenFor({ issuer: `${issuer.url}/`, audience: AUDIENCE, key: first! });
  expect(await outcome(verifierOf(), other)).toBe('ISSUER');
});
