import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readAnswer } from '../support/answers.js';
import type { Server } from '../support/fixture.js';
import { tokenFor } from '../support/identity.js';
import { loadOnce } from '../support/load-once.js';

const { createExecutor } = await loadOnce<typeof import('../../registry/subgraph/executor.js')>(
  '../../registry/subgraph/executor.js',
);
const { identify } = await loadOnce<typeof import('../../identity/verifier.js')>('../../identity/verifier.js');
const { openFixture, serveFixture, serveGateway, written } =
  await loadOnce<typeof import('../support/fixture.js')>('./fixture.js');
const { testVerifier } = await loadOnce<typeof import('../support/test-verifier.js')>('./test-verifier.js');

const GATEWAY_SECRET = 'the-secret-of-the-gateway-in-tests';
const ROUTER_SECRET = 'the-secret-of-a-router-in-the-tests';

/** Who asks: the public without a token, everyone else with one of these scopes. */
const CALLERS = {
  'the public': null,
  'someone without a scope': [],
  'an editor of courses': ['courses:write'],
  'an editor of plans': ['plan:write'],
  'a reader of plans': ['plan:read'],
  'who may erase, and no more': ['history:erase'],
  'an editor of courses who may erase': ['courses:write', 'history:erase'],
} as const;
type Who = keyof typeof CALLERS;
const ALL = Object.keys(CALLERS) as Who[];

interface Answer {
  status?: number;
  headers?: Headers;
  data?: unknown;
  errors?: readonly { message: string; path?: readonly unknown[]; extensions?: Record<string, unknown> }[];
}
type Ask = (query: string, token: string | null) => Promise<Answer>;

const servers: Server[] = [];
const post = async (url: string, query: string, headers: Record<string, string>): Promise<Answer> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, headers: response.headers, ...(await readAnswer<object>(response)) };
};
const bearer = (token: string | null): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});

const ways = new Map<string, Ask>();
const tokens = new Map<Who, string | null>();

beforeAll(async () => {
  const verifier = await testVerifier();
  const secrets = { gatewaySecret: GATEWAY_SECRET, routerSecret: ROUTER_SECRET };
  const courses = await serveFixture('courses', secrets, verifier);
  const plan = await serveFixture('plan', secrets, verifier);
  const overHttp = await serveGateway({
    urls: { courses: courses.url, plan: plan.url },
    gatewaySecret: GATEWAY_SECRET,
  });
  const inProcess = await serveGateway();
  servers.push(inProcess, overHttp, courses, plan);

  const execute = createExecutor(openFixture('courses'));
  ways.set('the gateway, with the registries in its process', (query, token) =>
    post(inProcess.url, query, bearer(token)),
  );
  ways.set('the gateway, with the registries over HTTP', (query, token) => post(overHttp.url, query, bearer(token)));
  ways.set('a registry over HTTP, asked by a router', (query, token) =>
    post(courses.url, query, { 'x-router-secret': ROUTER_SECRET, ...bearer(token) }),
  );
  ways.set('a registry in process', async (query, token) =>
    execute({ query }, { identity: await identify(bearer(token)['authorization'], verifier), moment: null }),
  );
  for (const who of ALL) {
    const scopes = CALLERS[who];
    tokens.set(who, scopes ? await tokenFor({ scopes }) : null);
  }
});
afterAll(() => Promise.all(servers.map((server) => server.close())));
beforeEach(() => {
  written.length = 0;
});

const GATEWAYS = ['the gateway, with the registries in its process', 'the gateway, with the registries over HTTP'];
const REGISTRIES = ['a registry over HTTP, asked by a router', 'a registry in process'];
const entity = (fields: string) =>
  `{ _entities(representations: [{ __typename: "Course", id: "a" }]) { ... on Course { ${fields} } } }`;

/** The refusal table: what is asked, which way, and who is answered. Everyone else is refused. */
const TABLE: { what: string; query: string; by: string[]; may: readonly Who[] }[] = [
  { what: 'reading', query: '{ course(id: "a") { id } }', by: [...GATEWAYS, ...REGISTRIES], may: ALL },
  { what: 'reading from two', query: '{ course(id: "a") { id plan } }', by: GATEWAYS, may: ALL },
  { what: 'a field that nobody here may', query: '{ inner }', by: [...GATEWAYS, ...REGISTRIES], may: [] },
  {
    what: 'a field of an entity of the first registry',
    query: '{ course(id: "a") { id note } }',
    by: [...GATEWAYS, ...REGISTRIES],
    may: ['an editor of courses', 'an editor of courses who may erase'],
  },
  {
    what: 'a field of an entity of another registry',
    query: '{ course(id: "a") { id draft } }',
    by: GATEWAYS,
    may: ['a reader of plans'],
  },
  { what: '_entities, what is public', query: entity('id'), by: REGISTRIES, may: ALL },
  {
    what: '_entities, a field that needs a scope',
    query: entity('id note'),
    by: REGISTRIES,
    may: ['an editor of courses', 'an editor of courses who may erase'],
  },
  { what: '_service', query: '{ _service { sdl } }', by: REGISTRIES, may: ALL },
  {
    what: 'writing',
    query: 'mutation { saveCourse(id: "a") { id } }',
    by: [...GATEWAYS, ...REGISTRIES],
    may: ['an editor of courses', 'an editor of courses who may erase'],
  },
  {
    what: 'writing that needs two scopes, or another',
    query: 'mutation { eraseCourse(id: "a") { id } }',
    by: [...GATEWAYS, ...REGISTRIES],
    may: ['an editor of plans', 'an editor of courses who may erase'],
  },
];

describe.each([...GATEWAYS, ...REGISTRIES])('By %s', (way) => {
  test.each(TABLE.filter(({ by }) => by.includes(way)))('$what', async ({ query, may }) => {
    const outcomes: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const who of ALL) {
      const { data, errors = [] } = await ways.get(way)!(query, tokens.get(who)!);
      outcomes[who] = errors.map(({ extensions }) => extensions?.['code']);
      expected[who] = may.includes(who) ? [] : [who === 'the public' ? 'UNAUTHENTICATED' : 'FORBIDDEN'];
      if (may.includes(who)) expect(JSON.stringify(data)).not.toContain('null');
    }
    expect(outcomes).toEqual(expected);
    expect(written).toHaveLength(query.startsWith('mutation') ? may.length : 0);
  });
});

describe('What a refused client sees', () => {
  const ask = (way: string, query: string, who: Who) => ways.get(way)!(query, tokens.get(who)!);

  test.each(GATEWAYS)('a field, by %s: null for it, the rest, and why', async (way) => {
    const { status, data, errors } = await ask(way, '{ course(id: "a") { id note } }', 'an editor of plans');
    expect({ status, data }).toEqual({ status: 200, data: { course: { id: 'a', note: null } } });
    expect(errors).toMatchObject([
      {
        message: '"note" needs the scope "courses:write", which your token does not give.',
        path: ['course', 'note'],
        extensions: { code: 'FORBIDDEN', scopes: [['courses:write']] },
      },
    ]);
  });

  test.each<[Who, number, string, string]>([
    [
      'the public',
      401,
      'Bearer realm="kompetansekart", scope="courses:write"',
      '"saveCourse" needs the scope "courses:write": send a token as "Authorization: Bearer …".',
    ],
    [
      'an editor of plans',
      403,
      'Bearer realm="kompetansekart", error="insufficient_scope", scope="courses:write"',
      '"saveCourse" needs the scope "courses:write", which your token does not give.',
    ],
  ])('a mutation, as %s: %i', async (who, expected, challenge, message) => {
    for (const way of GATEWAYS) {
      const answer = await ask(way, 'mutation { saveCourse(id: "a") { id } }', who);
      expect(answer.status).toBe(expected);
      expect(answer.headers!.get('www-authenticate')).toBe(challenge);
      expect(answer.errors).toEqual([
        {
          message,
          extensions: { code: expected === 401 ? 'UNAUTHENTICATED' : 'FORBIDDEN', scopes: [['courses:write']] },
        },
      ]);
    }
  });
});

describe('Of several mutations, none is done where one is refused', () => {
  test.each([
    ['one after the other', 'mutation { a: saveCourse(id: "a") { id } b: eraseCourse(id: "b") { id } }'],
    [
      'in a fragment',
      'mutation { saveCourse(id: "a") { id } ...f } fragment f on Mutation { ... on Mutation { eraseCourse(id: "b") { id } } }',
    ],
    [
      'in an operation among others',
      'query Q { caller } mutation M { saveCourse(id: "a") { id } eraseCourse(id: "b") { id } }',
    ],
  ])('%s', async (_, query) => {
    for (const way of GATEWAYS) {
      const url = servers[GATEWAYS.indexOf(way)]!.url;
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearer(tokens.get('an editor of courses')!) },
        body: JSON.stringify({ query, ...(query.includes('mutation M') && { operationName: 'M' }) }),
      });
      expect(response.status).toBe(403);
    }
    expect(written).toEqual([]);
  });
});

test('The registry is told the same of the caller in process and over HTTP', async () => {
  const token = await tokenFor({ scopes: ['courses:write'], organisation: 'hdir', person: 'Ola Nordmann' });
  const identity = {
    organisationId: 'hdir',
    person: { id: 'ola.nordmann', name: 'Ola Nordmann' },
    scopes: ['courses:write'],
  };
  for (const [way, ask] of ways) {
    const { data } = await ask('{ caller }', token);
    expect([way, JSON.parse((data as { caller: string }).caller)]).toEqual([way, { identity, moment: null }]);
    const nobody = await ask('{ caller }', null);
    expect(JSON.parse((nobody.data as { caller: string }).caller)).toEqual({
      identity: { organisationId: null, person: null, scopes: [] },
      moment: null,
    });
  }
});
