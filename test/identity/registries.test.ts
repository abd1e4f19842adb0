import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType, type GraphQLField } from 'graphql';
import { createExecutor } from '../../registry/subgraph/executor.js';
import { ANYONE, type Caller } from '../../identity/identity.js';
import { scopedFields } from '../../registry/subgraph/scopes.js';
import { SCOPES } from '../../subgraphs/manifest.js';
import { subgraphs } from '../../subgraphs/index.js';
import type { OpenSubgraph } from '../../registry/subgraph/subgraph.js';
import { tokenFor } from '../support/identity.js';
import { testVerifier } from '../support/test-verifier.js';
import { createAdmission, ROUTER_SECRET_HEADER } from '../../identity/admission.js';
import { createHttp, listen } from '../../platform/http.js';
import { addEndpoint } from '../../registry/subgraph/endpoint.js';
import { smallestSelection } from '../support/smallest.js';
import { startSystem, type TestSystem } from '../support/system.js';

/** The real table: every field of the registries that needs scopes, as their SDL declares it. */
const DECLARED = subgraphs.map(({ name, typeDefs }) => ({
  name,
  scoped: [...scopedFields(typeDefs, SCOPES)].map(([place, required]) => ({ place, required })),
}));
const NAMES = DECLARED.map(({ name }) => name);

let system: TestSystem;
let open: ReadonlyMap<string, OpenSubgraph>;
beforeAll(async () => {
  // Here, and not where it is loaded once: the schemas are looked at with the classes of this file
  system = await startSystem();
  open = new Map(system.registries.subgraphs.map((subgraph) => [subgraph.name, subgraph]));
});
afterAll(() => system.close());

const mutationsOf = (name: string): GraphQLField<unknown, unknown>[] =>
  Object.values(open.get(name)!.schema.getMutationType()?.getFields() ?? {});
/** Someone with every scope but those of the registry itself and the history. */
const othersThan = (name: string) =>
  SCOPES.filter((scope) => !scope.startsWith(`${name}:`) && !scope.startsWith('history:'));
const commits = () =>
  Promise.all([...open.values()].map(async ({ name, log }) => [name, (await log.lastCommit())?.sequence]));

describe('Writing needs a scope of the registry that is written to', () => {
  test.each(NAMES)('%s: each of its mutations declares one', (name) => {
    const own = (scopes: readonly string[]) => scopes.includes(`${name}:write`) || scopes.includes('history:erase');
    const { scoped } = DECLARED.find((registry) => registry.name === name)!;
    const declared = new Map(scoped.map(({ place, required }) => [place, required]));
    const open = mutationsOf(name).filter((field) => !declared.get(`Mutation.${field.name}`)?.every(own));
    expect(open.map((field) => field.name)).toEqual([]);
    expect(mutationsOf(name).length).toBeGreaterThan(0);
  });
});

describe('Every mutation of the registries refuses those who may not, and changes nothing', () => {
  test.each(NAMES)('%s: over HTTP at the gateway', async (name) => {
    const before = await commits();
    const stranger = system.as(await tokenFor({ scopes: othersThan(name) }));
    for (const field of mutationsOf(name)) {
      const query = `mutation { ${smallestSelection(field)} }`;
      const asPublic = await system.post(query);
      expect([field.name, asPublic.status, asPublic.errors.map(({ extensions }) => extensions.code)]).toEqual([
        field.name,
        401,
        ['UNAUTHENTICATED'],
      ]);
      const asStranger = await stranger.post(query);
      expect([field.name, asStranger.status, asStranger.errors.map(({ extensions }) => extensions.code)]).toEqual([
        field.name,
        403,
        ['FORBIDDEN'],
      ]);
    }
    expect(await commits()).toEqual(before);
  });

  test.each(NAMES)('%s: asked directly, as the gateway asks it', async (name) => {
    const before = await commits();
    const execute = createExecutor(open.get(name)!);
    const identity = { organisationId: 'fhi', person: null, scopes: othersThan(name) };
    const callers: [Caller, string][] = [
      [ANYONE, 'UNAUTHENTICATED'],
      [{ identity, moment: null }, 'FORBIDDEN'],
    ];
    for (const field of mutationsOf(name)) {
      for (const [caller, code] of callers) {
        const { errors } = await execute({ query: `mutation { ${smallestSelection(field)} }` }, caller);
        expect([field.name, errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([field.name, [code]]);
      }
    }
    expect(await commits()).toEqual(before);
  });
});

describe('A router that enforces nothing passes every mutation on, and each registry refuses those who may not', () => {
  const routerSecret = 'the-secret-that-the-registries-share';

  test.each(NAMES)('%s: over HTTP, past our gateway', async (name) => {
    const before = await commits();
    const execute = createExecutor(open.get(name)!);
    const http = createHttp();
    addEndpoint(
      http,
      createAdmission(name, { gatewaySecret: undefined, routerSecret }, await testVerifier()),
      () => execute,
    );
    const url = await listen(http, { host: '127.0.0.1', port: 0 });
    const token = await tokenFor({ scopes: othersThan(name) });
    const post = async (query: string, headers: Record<string, string>) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [ROUTER_SECRET_HEADER]: routerSecret, ...headers },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      return errors?.map(({ extensions }) => extensions.code);
    };
    for (const field of mutationsOf(name)) {
      const query = `mutation { ${smallestSelection(field)} }`;
      expect([field.name, await post(query, {})]).toEqual([field.name, ['UNAUTHENTICATED']]);
      expect([field.name, await post(query, { authorization: `Bearer ${token}` })]).toEqual([
        field.name,
        ['FORBIDDEN'],
      ]);
    }
    await http.close();
    expect(await commits()).toEqual(before);
  });
});

describe('Every other field that needs scopes refuses, before it is resolved', () => {
  test.each(NAMES)('%s', (name) => {
    const { schema } = open.get(name)!;
    const { scoped } = DECLARED.find((registry) => registry.name === name)!;
    for (const { place } of scoped) {
      const [typeName = '', fieldName = ''] = place.split('.');
      const type = schema.getType(typeName);
      const resolve = isObjectType(type) ? type.getFields()[fieldName]?.resolve : undefined;
      const forbidden = { organisationId: 'fhi', person: null, scopes: [] };
      expect(() => resolve?.({}, {}, ANYONE, {} as never)).toThrow(/needs the scope .*: send a token/);
      expect(() => resolve?.({}, {}, { identity: forbidden }, {} as never)).toThrow(/which your token does not give/);
    }
  });
});

test('Reading is public: a question over all registries needs no token, and a token changes nothing in it', async () => {
  const query = `{ catalogue { courses { totalCount } learningOutcomes { totalCount } guidelines { totalCount }
    projects { totalCount } measures { totalCount } } topics { id } }`;
  const signedIn = await system.as(await tokenFor()).post(query);
  const { status, data, errors } = await system.post(query);
  expect({ status, errors }).toEqual({ status: 200, errors: [] });
  expect(signedIn.data).toEqual(data);
});
