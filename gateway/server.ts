import './telemetry-off.js';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { FeedUnavailable } from '../feeds/execute.js';
import type { TypedDocumentString } from '../feeds/generated/graphql.js';
import { ANYONE, type Caller } from '../subgraphs/shared/identity.js';
import { maskFault } from '../subgraphs/shared/errors.js';
import { addHealth, LOADING, type Checks } from '../subgraphs/shared/health.js';
import { createHttp, listen, type Address } from '../subgraphs/shared/http.js';
import type { TokenVerifier } from '../subgraphs/shared/identity/verifier.js';
import { log } from '../subgraphs/shared/log.js';
import { Cancellation } from './cancellation.js';
import type { Gateway, GatewayContext } from './context.js';
import { writeResult } from './write-result.js';
import { addFeeds } from './feeds.js';
import { JsonText } from './executor/json.js';
import { knownOperation } from './known-operation.js';
import { askedMoment } from '../subgraphs/shared/moment.js';
import { momentHeaders } from './moment.js';
import { addPage } from './page.js';
import { MOST_TOKENS, sizeLimit } from './limits.js';
import { wholeOrNothing } from './scopes.js';
import { addSessions, type Identify } from './session/routes.js';
import type { SignIn } from './session/settings.js';

/** The gateway's HTTP side: it listens at once, and answers queries from `serve` on. */
export interface GatewayServer {
  url: string;
  /** Starts answering queries; `checks` say when everything behind it does. */
  serve: (gateway: Gateway, checks: () => Checks) => Promise<void>;
  close: () => Promise<void>;
}

/** Listens on the address, not ready yet. Without a verifier, no token is taken; without a sign-in, the page has none. */
export async function startServer(
  address: Address,
  verifier: TokenVerifier | null = null,
  signIn: SignIn | null = null,
): Promise<GatewayServer> {
  const http = createHttp();
  const identify = addSessions(http, verifier, signIn);
  let checks = () => LOADING;
  let apollo: ApolloServer<GatewayContext> | undefined;
  addHealth(http, () => checks());
  addPage(http);
  addFeeds(http, (document, variables) => {
    if (!apollo) throw new FeedUnavailable('Still loading; try again in a moment.');
    return execute(apollo, document, variables);
  });
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => (apollo ? answer(apollo, identify, request, reply) : starting(reply)),
  });
  const url = await listen(http, address);
  return {
    url,
    serve: async (gateway, parts) => {
      const server = createApollo(gateway);
      await server.start();
      apollo = server;
      checks = parts;
    },
    close: async () => {
      await http.close();
      await apollo?.stop();
    },
  };
}

function createApollo(gateway: Gateway): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: { maxTokens: MOST_TOKENS },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      knownOperation,
      sizeLimit,
      wholeOrNothing(),
    ],
    formatError,
    stringifyResult: writeResult,
  });
}

/** Errors of subgraphs pass as they gave them; those of the gateway itself show nothing of its inside. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (formatted.extensions?.['serviceName']) return formatted;
  const own = new GraphQLError(formatted.message, {
    ...(formatted.extensions && { extensions: formatted.extensions }),
    ...(formatted.path && { path: formatted.path }),
    originalError: error as Error,
  });
  const masked = maskFault(own, (id, fault) => log.error({ id, err: fault }, 'fault in the gateway'));
  return masked.message === formatted.message ? formatted : masked;
}

/** Runs an operation of ours past HTTP, as the public unless somebody else is given. */
async function execute<T, V>(
  apollo: ApolloServer<GatewayContext>,
  document: TypedDocumentString<T, V>,
  variables: V,
  caller: Caller = ANYONE,
): Promise<{ data: T | null; errors: readonly GraphQLFormattedError[] }> {
  const { body } = await apollo.executeOperation<T, V & Record<string, unknown>>(
    { query: document.toString(), variables: variables as V & Record<string, unknown> },
    { contextValue: { caller } },
  );
  if (body.kind !== 'single') throw new Error('The gateway answers in one piece.');
  const { data = null, errors = [] } = body.singleResult;
  return { data: data instanceof JsonText ? (data.toJSON() as T) : data, errors };
}

async function answer(
  apollo: ApolloServer<GatewayContext>,
  identify: Identify,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (request.method === 'GET' && !request.url.includes('?') && request.headers.accept?.includes('text/html'))
    return reply.redirect('/');
  // Before anything else, so that a token that cannot be used is never taken for none.
  const { 'accept-datetime': asked } = request.headers;
  const caller: Caller = { identity: await identify(request, reply), moment: askedMoment(asked) };
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers,
      search: new URL(request.url, 'http://localhost').search,
      body: request.body,
    },
    context: () => Promise.resolve({ caller, cancellation: watch(reply) }),
  });
  void reply.status(response.status ?? 200).headers(momentHeaders(caller.moment, '/graphql'));
  for (const [name, value] of response.headers) void reply.header(name, value);
  // As bytes: the engine would take three times the room to write a text of unknown signs.
  if (response.body.kind === 'complete') return reply.send(Buffer.from(response.body.string));
  throw new Error('The gateway answers in one piece.');
}

/** Says when the client has gone before its answer was there. */
function watch({ raw }: FastifyReply): Cancellation {
  const cancellation = new Cancellation();
  raw.once('close', () => {
    if (!raw.writableFinished) cancellation.cancel();
  });
  return cancellation;
}

function starting(reply: FastifyReply): FastifyReply {
  const message = 'Still loading; try again in a moment.';
  return reply
    .status(503)
    .header('retry-after', '1')
    .send({ errors: [{ message, extensions: { code: 'STARTING' } }] });
}
