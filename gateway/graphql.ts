import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isSignedIn, type Caller } from '../identity/identity.js';
import type { AllowedOrigins } from '../platform/settings.js';
import { errorBody } from '../platform/http.js';
import { inRequestSpan } from '../platform/telemetry.js';
import { readTraceContext } from '../platform/trace-context.js';
import { parseAcceptDatetime } from '../platform/accept-datetime.js';
import type { Admission } from './admission.js';
import type { AnswerCache } from './cache/answer-cache.js';
import { Ending } from './plan-executor/index.js';
import type { GatewayContext } from './context.js';
import { isForeign } from './cors.js';
import { send, toAnswer, type GraphqlLimits } from './graphql-answer.js';
import { COST_HEADER } from './plugins/size-limit.js';
import type { RateLimiter } from './rate-limits.js';
import type { Identify } from './session/routes.js';

/** What answers questions, once everything is loaded. */
export interface GraphqlBackend {
  apollo: ApolloServer<GatewayContext>;
  /** Keeps answers, where this process knows of every change. */
  cache: AnswerCache | null;
  admission: Admission;
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
  {
    identify,
    origins,
    limits,
    rates,
  }: { identify: Identify; origins: AllowedOrigins; rates: RateLimiter; limits: GraphqlLimits },
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
      handler: (request, reply) => inRequestSpan('gateway', request.headers, () => handle(request, reply)),
    });
    const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const now = answering();
      if (!now) return starting(request, reply);
      if (request.method === 'GET' && !request.url.includes('?') && request.headers.accept?.includes('text/html'))
        return reply.redirect('/');
      // Before anything else, so that a token that cannot be used is never taken for none.
      const { 'accept-datetime': asked } = request.headers;
      const trace = readTraceContext(request.headers);
      const identity = await identify(request, reply).catch(async (error: unknown) => {
        await rates.countAttempt(request, reply);
        throw error;
      });
      await rates.count(request, reply, identity);
      const caller: Caller = {
        identity,
        moment: parseAcceptDatetime(asked),
        requestId: request.id,
        ...(trace && { trace }),
      };
      const isSigned = isSignedIn(caller.identity);
      const mayWrite = !isForeign(request, origins);
      const make = async (client: Ending) => {
        const body = await bodyOf(request, parse);
        return await now.admission.run({ isSignedIn: isSigned, text: textOf(request, body), client }, async () => {
          const deadline = new Ending();
          const timer = setTimeout(() => deadline.end(), limits.requestMs).unref();
          const context = { caller, cancellation: client, deadline, mayWrite, madeOf: { registries: null } };
          return await toAnswer(now.apollo, request, context, { body, limits }).finally(() => clearTimeout(timer));
        });
      };
      const question = isSigned ? null : questionOf(request, caller);
      const gone = watch(reply);
      const answer = await (now.cache && question !== null ? now.cache.answer(question, gone, make) : make(gone));
      return await send(request, reply, answer, question !== null);
    };
    done();
  });
}

type JsonParser = ReturnType<FastifyInstance['getDefaultJsonParser']>;

/** Reads the body, where it must be read. */
async function bodyOf(request: FastifyRequest, parse: JsonParser): Promise<unknown> {
  const { body } = request;
  if (!(body instanceof JsonBody)) return body;
  return await new Promise((resolve, reject) => {
    void parse(request, body.text, (error, value: unknown) => {
      if (error) reject(error);
      else resolve(value);
    });
  });
}

/** What a question is known by, whatever its variables: its text, or else the name it has. */
function textOf({ query: search }: FastifyRequest, body: unknown): string {
  const { query, documentId, extensions } = (body ?? search) as Record<string, unknown>;
  return typeof query === 'string' ? query : JSON.stringify(documentId ?? extensions ?? '');
}

/** Headers that an answer depends on, besides the moment and who asks. */
const KEY_HEADERS = ['content-type', 'accept', COST_HEADER] as const;

/** Everything that the answer to the public depends on; null where it is not known by its text. */
function questionOf({ method, url, headers, body }: FastifyRequest, { moment }: Caller): string | null {
  const text = body instanceof JsonBody ? body.text : body === undefined || body === null ? '' : null;
  if (text === null) return null;
  return [method, url, moment ?? '', ...KEY_HEADERS.map((name) => headers[name] ?? ''), text].join('\n');
}

/** Says when the client has gone before its answer was there. */
function watch({ raw }: FastifyReply): Ending {
  const cancellation = new Ending();
  raw.once('close', () => {
    if (!raw.writableFinished) cancellation.end();
  });
  return cancellation;
}

function starting(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  void reply.status(503).header('retry-after', '1');
  return reply.send(errorBody(request, 'Still loading; try again in a moment.', 'STARTING'));
}
