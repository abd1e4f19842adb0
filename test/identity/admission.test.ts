import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readAnswer } from '../support/answers.js';
import { SignJWT } from 'jose';
import { ANYONE, type Caller } from '../../identity/identity.js';
import { IDENTITY_HEADER, signCaller } from '../../identity/gateway-identity.js';
import type { Secrets, Server } from '../support/fixture.js';
import { tokenFor } from '../support/identity.js';
import { loadOnce } from '../support/load-once.js';

const { serveFixture, serveGateway } = await loadOnce<typeof import('../support/fixture.js')>('./fixture.js');
const { testVerifier } = await loadOnce<typeof import('../support/test-verifier.js')>('./test-verifier.js');

const GATEWAY_SECRET = 'the-secret-of-the-gateway-in-tests';
const ROUTER_SECRET = 'the-secret-of-a-router-in-the-tests';
const EDITOR: Caller = {
  identity: { organisationId: 'fhi', person: { id: 'kari', name: 'Kari' }, scopes: ['courses:write'] },
  moment: '2026-01-01T00:00:00.000Z',
};

const servers: Server[] = [];
const serve = async (secrets: Secrets): Promise<Server> => {
  const server = await serveFixture('courses', secrets, await testVerifier());
  servers.push(server);
  return server;
};
let both: Server;
let gatewayOnly: Server;
let routerOnly: Server;
let open: Server;
beforeAll(async () => {
  both = await serve({ gatewaySecret: GATEWAY_SECRET, routerSecret: ROUTER_SECRET });
  gatewayOnly = await serve({ gatewaySecret: GATEWAY_SECRET });
  routerOnly = await serve({ routerSecret: ROUTER_SECRET });
  open = await serve({});
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

const ask = async ({ url }: Server, headers: Record<string, string>, query = '{ caller }') => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const body = await readAnswer<{
    data?: { caller: string };
    errors?: { message: string; extensions: Record<string, unknown> }[];
  }>(response);
  return { status: response.status, ...body };
};
const callerSeen = async (server: Server, headers: Record<string, string>): Promise<unknown> => {
  const { data } = await ask(server, headers);
  return data && JSON.parse(data.caller);
};
const signed = async (registry = 'courses', secret = GATEWAY_SECRET) => ({
  [IDENTITY_HEADER]: await signCaller(EDITOR, registry, secret),
});

/** A gateway's identity with parts of it replaced. */
async function forged(more: { claims?: object; age?: number; issuer?: string; algorithm?: string }) {
  const { claims = { caller: EDITOR }, age = 0, issuer = 'kompetansekart-gateway', algorithm = 'HS256' } = more;
  const now = Math.floor(Date.now() / 1000) - age;
  const token = await new SignJWT({ ...claims, iat: now, exp: now + 60 })
    .setProtectedHeader({ alg: algorithm })
    .setIssuer(issuer)
    .setAudience('courses')
    .sign(new TextEncoder().encode(GATEWAY_SECRET));
  return { [IDENTITY_HEADER]: token };
}

describe('A registry over HTTP with a secret answers', () => {
  test('the gateway, as whom it says', async () => {
    expect(await callerSeen(both, await signed())).toEqual(EDITOR);
    expect(await callerSeen(gatewayOnly, await signed())).toEqual(EDITOR);
  });

  test('a router that shows its secret, as the client whose token it passes on', async () => {
    const router = { 'x-router-secret': ROUTER_SECRET };
    expect(await callerSeen(both, router)).toEqual(ANYONE);
    const authorization = `Bearer ${await tokenFor({ scopes: ['plan:read'] })}`;
    expect(await callerSeen(routerOnly, { ...router, authorization })).toEqual({
      identity: {
        organisationId: 'fhi',
        person: { id: 'kari.nordmann', name: 'Kari Nordmann' },
        scopes: ['plan:read'],
      },
      moment: null,
    });
  });

  test('a router whose client has a bad token with what is wrong with it', async () => {
    const authorization = `Bearer ${await tokenFor({ expiresIn: -100 })}`;
    const { status, errors } = await ask(both, { 'x-router-secret': ROUTER_SECRET, authorization });
    expect([status, errors?.[0]?.extensions['reason']]).toEqual([401, 'EXPIRED']);
  });

  test('health, to anyone', async () => {
    for (const path of ['/health/live', '/health/ready']) expect((await fetch(both.url + path)).status).toBe(200);
  });
});

describe('It refuses everyone else, whatever is asked', () => {
  const QUERIES = [
    '{ caller }',
    '{ _service { sdl } }',
    '{ _entities(representations: [{ __typename: "Course", id: "a" }]) { ... on Course { id } } }',
    '{ __typename }',
    'mutation { saveCourse(id: "a") { id } }',
    'not GraphQL',
  ];
  test.each<[string, () => Server, () => Record<string, string> | Promise<Record<string, string>>]>([
    ['nobody', () => both, () => ({})],
    ["a client's own good token", () => both, async () => ({ authorization: `Bearer ${await tokenFor()}` })],
    ["the gateway's identity under another secret", () => both, () => signed('courses', 'x'.repeat(40))],
    ["the gateway's identity for another registry", () => both, () => signed('plan')],
    ["the gateway's identity a minute too late", () => both, () => forged({ age: 90 })],
    ["the gateway's identity of tomorrow", () => both, () => forged({ age: -86_400 })],
    ['an identity of another issuer', () => both, () => forged({ issuer: 'someone' })],
    ['an identity signed another way', () => both, () => forged({ algorithm: 'HS512' })],
    ['an identity of another form', () => both, () => forged({ claims: { caller: { identity: { scopes: [] } } } })],
    ['no caller in it', () => both, () => forged({ claims: {} })],
    ['an identity that is none', () => both, () => ({ [IDENTITY_HEADER]: 'abc' })],
    [
      'a bad identity beside a good router secret',
      () => both,
      () => ({ [IDENTITY_HEADER]: 'abc', 'x-router-secret': ROUTER_SECRET }),
    ],
    ['a wrong router secret', () => both, () => ({ 'x-router-secret': `${ROUTER_SECRET}x` })],
    ['an empty router secret', () => both, () => ({ 'x-router-secret': '' })],
    ['a router where none is configured', () => gatewayOnly, () => ({ 'x-router-secret': ROUTER_SECRET })],
    ['a gateway where none is configured', () => routerOnly, () => signed()],
  ])('%s', async (_, server, headers) => {
    for (const query of QUERIES) {
      const { status, data, errors } = await ask(server(), await headers(), query);
      expect({ query, status, data, errors }).toEqual({
        query,
        status: 401,
        data: undefined,
        errors: [
          {
            message: 'The registry "courses" answers the gateway only: ask the gateway.',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      });
    }
  });
});

describe('A registry over HTTP without any secret', () => {
  test('takes everyone for the public', async () => {
    expect(await callerSeen(open, {})).toEqual(ANYONE);
    const { errors } = await ask(open, {}, 'mutation { saveCourse(id: "a") { id } }');
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test.each<[string, () => Promise<Record<string, string>>]>([
    ['a token', async () => ({ authorization: `Bearer ${await tokenFor()}` })],
    ['an identity of the gateway', () => signed()],
  ])('refuses %s, and says what to configure', async (_, headers) => {
    const { status, errors } = await ask(open, await headers());
    expect(status).toBe(401);
    expect(errors).toEqual([
      {
        message: 'Nobody can sign in to this registry: set GATEWAY_SECRET, or ROUTER_SECRET and OIDC_CONFIG.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ]);
  });
});

describe('The gateway', () => {
  const gatewayOver = async (courses: Server, gatewaySecret?: string) => {
    const gateway = await serveGateway({
      urls: { courses: courses.url, plan: courses.url },
      ...(gatewaySecret && { gatewaySecret }),
    });
    servers.push(gateway);
    return gateway;
  };

  test("tells the registries who asks; an identity and a router's secret that a client sends go nowhere", async () => {
    const gateway = await gatewayOver(both, GATEWAY_SECRET);
    const pretended = { ...(await signed()), 'x-router-secret': ROUTER_SECRET };
    expect(await callerSeen(gateway, pretended)).toEqual(ANYONE);
    const authorization = `Bearer ${await tokenFor({ organisation: 'hdir' })}`;
    expect(await callerSeen(gateway, { ...pretended, authorization })).toMatchObject({
      identity: { organisationId: 'hdir', scopes: [] },
    });
  });

  test.each<[string, () => Server, string | undefined]>([
    ['without a secret, of registries that want one', () => both, undefined],
    ['with another secret than the registries', () => both, 'y'.repeat(40)],
    ['with a secret, of registries that have none', () => open, GATEWAY_SECRET],
  ])('%s: the registry is not available, and nobody is taken for another', async (_, server, secret) => {
    const gateway = await gatewayOver(server(), secret);
    const { data, errors } = await ask(gateway, { authorization: `Bearer ${await tokenFor()}` });
    expect(data).toEqual({ caller: null });
    expect(errors?.[0]?.extensions['code']).toBe('SOURCE_UNAVAILABLE');
  });

  test('without any secret asks as the public, whoever asks', async () => {
    const gateway = await gatewayOver(open);
    const authorization = `Bearer ${await tokenFor({ scopes: ['courses:write'] })}`;
    expect(await callerSeen(gateway, { authorization })).toEqual(ANYONE);
  });
});
