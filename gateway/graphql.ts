import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isSignedIn, type Caller } from '../identity/identity.js';
import type { AllowedOrigins } from '../platform/settings.js';
import { addVary } from '../platform/http.js';
import { readTraceContext } from '../platform/trace-context.js';
import { parseAcceptDatetime } from '../platform/accept-datetime.js';
import type { Answer, AnswerCache } from './cache/answer-cache.js';
import { Cancellation } from './plan-executor/index.js';
import { compressed } from './compression.js';
import type { GatewayContext } from './context.js';
import { isForeign } from './cors.js';
import { matchesEtag, etagOf } from './etag.js';
import { bodyForApollo, searchForApollo, statusFor } from './graphql-request.js';
import { mementoHeaders } from './memento.js';
import { COST_HEADER } from './plugins/size-limit.js';
import type { Identify } from './session/routes.js';

/** What answers questions, once everything is loaded. */
export interface GraphqlBackend {
  apollo: ApolloServer<GatewayContext>;
  /** Keeps answers, where this process knows of every change. */
  cache: AnswerCache | null;
}

/** The letters that a content type says a text is written in. */
const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

/** The text of a JSON body: a question that was answered before is known by it. */
class JsonBody {
  constructor(readonly text: string) {}
}

/** Serves GraphQL at `/graphql`; null is still loading. */
export function addGraphql(
  http: FastifyInstance,
  { identify, origins }: { identify: Identify; origins: AllowedOrigins },
  answering: () => GraphqlBackend | null,
): void {
  void http.register((scope, _options, done) => {
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, ({ headers }, text, parsed) => {
      const [, charset = 'utf-8'] = CHARSET.exec(headers['content-type'] ?? '') ?? [];
      if (charset.toLowerCase() === 'utf-8') parsed(null, new JsonBody(String(text)));
      else parsed(Object.assign(new Error(`JSON is read as UTF-8, not as "${charset}".`), { statusCode: 415 }));
    });
    scope.removeContentTypeParser('text/plain');
    const parse = scope.getDefaultJsonParser('error', 'error');
    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: async (request, reply) => {
        const now = answering();
        if (!now) return starting(reply);
        if (request.method === 'GET' && !request.url.includes('?') && request.headers.accept?.includes('text/html'))
          return reply.redirect('/');
        // Before anything else, so that a token that cannot be used is never taken for none.
        const { 'accept-datetime': asked } = request.headers;
        const trace = readTraceContext(request.headers);
        const caller: Caller = {
          identity: await identify(request, reply),
          moment: parseAcceptDatetime(asked),
          ...(trace && { trace }),
        };
        const body = bodyOf(request, parse);
        const mayWrite = !isForeign(request, origins);
        const make = async (cancellation: Cancellation) =>
          toAnswer(now.apollo, request, { caller, cancellation, mayWrite, madeOf: { registries: null } }, await body());
        const question = isSignedIn(caller.identity) ? null : questionOf(request, caller);
        const gone = watch(reply);
        const answer = await (now.cache && question !== null ? now.cache.answer(question, gone, make) : make(gone));
        return await send(request, reply, answer, question !== null);
      },
    });
    done();
  });
}

type JsonParser = ReturnType<FastifyInstance['getDefaultJsonParser']>;

/** Reads the body, where it must be read. */
function bodyOf(request: FastifyRequest, parse: JsonParser): () => Promise<unknown> {
  const { body } = request;
  if (!(body instanceof JsonBody)) return () => Promise.resolve(body);
  return () =>
    new Promise((resolve, reject) => {
      void parse(request, body.text, (error, value: unknown) => {
        if (error) reject(error);
        else resolve(value);
      });
    });
}

/** Headers that an answer depends on, besides the moment and who asks. */
const KEY_HEADERS = ['content-type', 'accept', COST_HEADER] as const;

/** Everything that the answer to the public depends on; null where it is not known by its text. */
function questionOf({ method, url, headers, body }: FastifyRequest, { moment }: Caller): string | null {
  const text = body instanceof JsonBody ? body.text : body === undefined || body === null ? '' : null;
  if (text === null) return null;
  return [method, url, moment ?? '', ...KEY_HEADERS.map((name) => headers[name] ?? ''), text].join('\n');
}

async function toAnswer(
  apollo: ApolloServer<GatewayContext>,
  request: FastifyRequest,
  context: Required<GatewayContext>,
  body: unknown,
): Promise<Answer> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      // What a HEAD tells is told of the GET; the server leaves the body out.
      method: request.method === 'HEAD' ? 'GET' : request.method,
      headers,
      search: searchForApollo(new URL(request.url, 'http://localhost').searchParams),
      body: bodyForApollo(body),
    },
    context: () => Promise.resolve(context),
  });
  if (response.body.kind !== 'complete') throw new Error('The gateway answers in one piece.');
  const { accept } = request.headers;
  return {
    status: statusFor(accept, response.status ?? 200, response.body.string),
    headers: { ...Object.fromEntries(response.headers), ...mementoHeaders(context.caller.moment, '/graphql') },
    // As bytes: the engine would take three times the room to write a text of unknown signs.
    body: Buffer.from(response.body.string),
    registries: context.madeOf.registries,
  };
}

/** Sends an answer. One to the public that can be asked by its address may be kept by others, too, if they ask each time. */
async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
  isPublic: boolean,
): Promise<FastifyReply> {
  const { vary = '', ...headers } = answer.headers;
  void addVary(reply, vary).status(answer.status).headers(headers);
  if (isPublic && request.method !== 'POST' && answer.registries) {
    const tag = (answer.tag ??= etagOf(answer.body));
    void reply.headers({ etag: tag, 'cache-control': 'public, no-cache' });
    if (matchesEtag(request, tag)) return reply.status(304).send();
  }
  const kept = answer.registries ? await compressed(request, answer) : null;
  return kept ? reply.header('content-encoding', kept.encoding).send(kept.body) : reply.send(answer.body);
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
