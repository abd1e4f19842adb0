import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode } from 'graphql';
import { createGateway } from '../../gateway/gateway.js';
import { startServer } from '../../gateway/server.js';
import type { SignInSettings } from '../../gateway/session/settings.js';
import { withoutScopesMark } from '../../gateway/supergraph.js';
import type { OpenSubgraph } from '../../registry/subgraph/subgraph.js';
import { addEndpoint } from '../../registry/subgraph/endpoint.js';
import { createExecutor } from '../../registry/subgraph/executor.js';
import { addHealth } from '../../platform/health.js';
import { createHttp, listen } from '../../platform/http.js';
import type { Caller } from '../../identity/identity.js';
import { createAdmission } from '../../identity/admission.js';
import type { TokenVerifier } from '../../identity/verifier.js';
import { enforceScopes } from '../../registry/subgraph/scopes.js';
import { SCOPES } from '../../subgraphs/manifest.js';
import { testVerifier } from './test-verifier.js';

/** Two registries in miniature: one owns courses, the other adds to them. Fields tell who asks, and count writes. */
const SDL = {
  courses: `
    type Query { course(id: ID!): Course  caller: String  inner: String @requiresScopes(scopes: [["history:read"]]) }
    type Mutation {
      saveCourse(id: ID!): Course @requiresScopes(scopes: [["courses:write"]])
      eraseCourse(id: ID!): Course @requiresScopes(scopes: [["courses:write", "history:erase"], ["plan:write"]])
    }
    type Course @key(fields: "id") { id: ID!  note: String @requiresScopes(scopes: [["courses:write"]]) }`,
  plan: `
    type Query { planCaller: String }
    type Course @key(fields: "id") { id: ID!  plan: String  draft: String @requiresScopes(scopes: [["plan:read"]]) }`,
} as const;
type Name = keyof typeof SDL;

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])`;
const typeDefsOf = (name: Name): DocumentNode => parse(`${LINK} ${SDL[name]}`);

/** What was written, in order. */
export const written: string[] = [];

/** Who asks; the request's own id is another one each time. */
const tellCaller = (_: unknown, _args: unknown, { caller }: { caller: Caller }) =>
  JSON.stringify({ ...caller, requestId: undefined });
const write = (_: unknown, { id }: { id: string }) => {
  written.push(id);
  return { id };
};
const resolvers = {
  courses: {
    Query: { course: (_: unknown, { id }: { id: string }) => ({ id }), caller: tellCaller, inner: () => 'inner' },
    Mutation: { saveCourse: write, eraseCourse: write },
    Course: { note: () => 'note' },
  },
  plan: { Query: { planCaller: tellCaller }, Course: { plan: () => 'plan', draft: () => 'draft' } },
};

/** A registry of the fixture, open. */
export function openFixture(name: Name): OpenSubgraph {
  const typeDefs = typeDefsOf(name);
  return {
    name,
    schema: enforceScopes(buildSubgraphSchema({ typeDefs, resolvers: resolvers[name] as never }), typeDefs, SCOPES),
    createContext: (caller: Caller) => Promise.resolve({ caller, identity: caller.identity }),
  } as unknown as OpenSubgraph;
}

/** A server of a test, to be closed by it. */
export interface Server {
  url: string;
  close: () => Promise<void>;
}

export interface Secrets {
  gatewaySecret?: string;
  routerSecret?: string;
}

/** A registry of the fixture over HTTP, as `npm run subgraph` serves one. */
export async function serveFixture(
  name: Name,
  { gatewaySecret, routerSecret }: Secrets,
  verifier: TokenVerifier | null,
): Promise<Server> {
  const http = createHttp();
  const execute = createExecutor(openFixture(name));
  addHealth(http, () => ({}));
  addEndpoint(http, createAdmission(name, { gatewaySecret, routerSecret }, verifier), () => execute);
  const url = await listen(http, { host: '127.0.0.1', port: 0 });
  return { url, close: () => http.close() };
}

/** The gateway over the fixture: in one process, or over HTTP where it knows the secret of the registries. */
export async function serveGateway(
  remote: { urls: Record<Name, string>; gatewaySecret?: string } | null = null,
  verifier?: TokenVerifier | null,
  signIn: SignInSettings | null = null,
): Promise<Server> {
  const names = Object.keys(SDL) as Name[];
  const services = names.map((name) => ({
    name,
    typeDefs: typeDefsOf(name),
    url: `${remote?.urls[name] ?? 'http://in-process.test'}/graphql`,
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  const open = remote ? [] : names.map(openFixture);
  const server = await startServer(
    { host: '127.0.0.1', port: 0 },
    { verifier: verifier === undefined ? await testVerifier() : verifier, signIn },
  );
  await server.serve(await createGateway(withoutScopesMark(supergraphSdl), open, remote ?? {}), () => ({}));
  return server;
}
