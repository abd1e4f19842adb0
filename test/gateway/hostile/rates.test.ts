import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readProtection } from '../../../platform/protection.js';
import { startServer, type GatewayServer } from '../../../gateway/server.js';
import { createGateway } from '../../../gateway/gateway.js';
import { composeScenario, openScenario, type Scenario } from '../../support/scenario.js';
import { Faults } from '../../support/faults.js';
import { testVerifier } from '../../support/test-verifier.js';
import { tokenFor } from '../../support/identity.js';

const scenario: Scenario = {
  name: 'rates',
  subgraphs: { one: { sdl: 'type Query { one: Int  secret: String }', resolvers: { Query: { one: () => 1 } } } },
  questions: {},
};

/** A gateway with these settings. */
async function serve(env: Record<string, string>): Promise<GatewayServer> {
  const server = await startServer(
    { host: '127.0.0.1', port: 0 },
    { verifier: await testVerifier(), protection: readProtection(env) },
  );
  const [one] = openScenario(scenario, new Faults());
  await server.serve(await createGateway(composeScenario(scenario), [one!]), () => ({}));
  return server;
}

const ask = (server: GatewayServer, headers: Record<string, string> = {}, query = '{ one }') =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

describe('Whoever asks too often', () => {
  let server: GatewayServer;
  beforeAll(async () => {
    server = await serve({ RATE_LIMIT: '5', TRUSTED_PROXIES: 'loopback' });
  });
  afterAll(() => server.close());

  test('is told how many are left, and then when to come again', async () => {
    const from = { 'x-forwarded-for': '192.0.2.1' };
    const left: (string | null)[] = [];
    for (let times = 0; times < 5; times += 1) {
      const response = await ask(server, from);
      expect([response.status, response.headers.get('ratelimit-policy')]).toEqual([200, '"request";q=5;w=60']);
      left.push(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1] ?? null);
    }
    expect(left).toEqual(['4', '3', '2', '1', '0']);
    const refused = await ask(server, from);
    const seconds = refused.headers.get('retry-after');
    expect([refused.status, Number(seconds) > 0, Number(seconds) <= 60]).toEqual([429, true, true]);
    expect(await refused.json()).toMatchObject({
      errors: [
        { message: `Too many requests in a minute; try again in ${seconds} s.`, extensions: { code: 'RATE_LIMITED' } },
      ],
    });
  });

  test('does not use up what others have: of another address, or who has signed in', async () => {
    const from = { 'x-forwarded-for': '192.0.2.2' };
    for (let times = 0; times < 6; times += 1) await ask(server, from);
    expect((await ask(server, from)).status).toBe(429);
    expect((await ask(server, { 'x-forwarded-for': '192.0.2.3' })).status).toBe(200);
    const token = await tokenFor();
    expect((await ask(server, { ...from, authorization: `Bearer ${token}` })).status).toBe(200);
  });

  test('is still told of the process’s health', async () => {
    const from = { 'x-forwarded-for': '192.0.2.1' };
    expect((await fetch(`${server.url}/health/live`, { headers: from })).status).toBe(200);
  });

  test('has one limit for all addresses of an IPv6 network', async () => {
    for (let times = 0; times < 5; times += 1) await ask(server, { 'x-forwarded-for': `2001:db8:1:2::${times}` });
    expect((await ask(server, { 'x-forwarded-for': '2001:db8:1:2::ffff' })).status).toBe(429);
    expect((await ask(server, { 'x-forwarded-for': '2001:db8:1:3::1' })).status).toBe(200);
  });

  test('has fewer tries with tokens that cannot be used', async () => {
    const from = { 'x-forwarded-for': '192.0.2.4', authorization: 'Bearer guessed' };
    expect((await ask(server, from)).status).toBe(401);
    expect((await ask(server, from)).status).toBe(429);
  });
});

describe('By default', () => {
  test('this machine asks as often as it likes, and is told nothing of a limit', async () => {
    const server = await serve({});
    const response = await ask(server);
    expect([response.status, response.headers.get('ratelimit')]).toEqual([200, null]);
    await server.close();
  });

  test.each([
    ['0', 'RATE_LIMIT must be a whole number from 1 to 999999999, not "0".'],
    ['many', 'RATE_LIMIT must be a whole number from 1 to 999999999, not "many".'],
  ])('%s is no limit', (text, words) => {
    expect(() => readProtection({ RATE_LIMIT: text })).toThrow(words);
  });
});

describe('INTROSPECTION=off', () => {
  let server: GatewayServer;
  beforeAll(async () => {
    server = await serve({ INTROSPECTION: 'off' });
  });
  afterAll(() => server.close());

  test.each(['{ __schema { queryType { name } } }', '{ __type(name: "Query") { name } }'])(
    '%s is refused',
    async (query) => {
      const response = await ask(server, {}, query);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    },
  );

  test('names that are nearly right are not suggested', async () => {
    const { errors } = (await (await ask(server, {}, '{ secre }')).json()) as { errors: { message: string }[] };
    expect(errors[0]!.message).toMatch(/^Cannot query field "secre" on type "Query"\./);
    expect(errors[0]!.message).not.toMatch(/secret"|mean/);
  });

  test.each(['/schema.graphql', '/supergraph.graphql'])('%s is not there', async (path) => {
    expect((await fetch(server.url + path)).status).toBe(404);
  });

  test('what is asked besides is answered, with the name of its type', async () => {
    expect(await (await ask(server, {}, '{ __typename one }')).json()).toEqual({
      data: { __typename: 'Query', one: 1 },
    });
  });

  test('neither on nor off stops the start', () => {
    expect(() => readProtection({ INTROSPECTION: 'no' })).toThrow('INTROSPECTION must be on or off, not "no".');
  });
});
