import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { withRequestId } from '../platform/errors.js';
import { addVary } from '../platform/http.js';
import type { DocumentLimits } from '../platform/protection.js';
import { toldErrors } from '../platform/metrics.js';
import type { Answer } from './cache/answer-cache.js';
import { compressed } from './compression.js';
import type { GatewayContext } from './context.js';
import { matchesEtag, etagOf } from './etag.js';
import { bodyForApollo, searchForApollo, statusFor } from './graphql-request.js';
import { mementoHeaders } from './memento.js';
import { checkValues } from './plugins/document-limits.js';

/** What an answer may take. */
export interface AnswerLimits {
  /** Time to the answer, in ms: then it is given with what there is. */
  requestMs: number;
  /** Its size, in bytes. */
  bytes: number;
}

/** What a question may be like, and its answer take. */
export interface GraphqlLimits extends AnswerLimits {
  documents: DocumentLimits;
}

/** Has the server answer, and takes the answer as it is sent. */
export async function toAnswer(
  apollo: ApolloServer<GatewayContext>,
  request: FastifyRequest,
  context: Required<GatewayContext>,
  { body, limits }: { body: unknown; limits: GraphqlLimits },
): Promise<Answer> {
  checkValues(body, limits.documents);
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
  // As bytes: the engine would take three times the room to write a text of unknown signs.
  const sent = Buffer.from(response.body.string);
  if (sent.length > limits.bytes) {
    throw new GraphQLError(
      `The answer has more than ${limits.bytes} bytes. Ask for smaller pages ("first") or fewer fields.`,
      { extensions: { code: 'ANSWER_TOO_LARGE' } },
    );
  }
  const { accept } = request.headers;
  const { registries, operation } = context.madeOf;
  return {
    status: statusFor(accept, response.status ?? 200, response.body.string),
    headers: { ...Object.fromEntries(response.headers), ...mementoHeaders(context.caller.moment, '/graphql') },
    body: sent,
    registries,
    operation,
    hasErrors: response.body.string.startsWith('{"errors":'),
  };
}

/** Sends an answer. One to the public that can be asked by its address may be kept by others, too, if they ask each time. */
export async function send(
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
  request.noted = { operation: answer.operation };
  if (answer.hasErrors) return reply.send(withIds(answer.body, request.id));
  const kept = answer.registries ? await compressed(request, answer) : null;
  return kept ? reply.header('content-encoding', kept.encoding).send(kept.body) : reply.send(answer.body);
}

/** An answer with errors, each with the id of the request: the answer can be that of another one that asked the same. */
function withIds(body: Buffer, requestId: string): string {
  const { errors, ...rest } = JSON.parse(body.toString()) as { errors: GraphQLFormattedError[] };
  for (const { extensions } of errors) toldErrors.inc({ code: String(extensions?.['code']) });
  return `${JSON.stringify({ errors: errors.map((error) => withRequestId(error, requestId)), ...rest })}\n`;
}
