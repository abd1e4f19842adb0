import { fastify, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { log } from './log.js';
import { StartError } from './process.js';
import { httpErrorOf } from './http-errors.js';

/** Where a server listens. */
export interface Address {
  host: string;
  port: number;
}

/** The largest request body, in bytes. */
const MAX_BODY_BYTES = 1_000_000;

/** What a request is told that the server cannot read, in place of its words. */
const REFUSALS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE:
    'The body is not of a type that is read here. Send JSON, as "content-type: application/json".',
  FST_ERR_CTP_BODY_TOO_LARGE: `The body is larger than ${MAX_BODY_BYTES} bytes.`,
};

/** An HTTP server without routes, whose errors have the shape of GraphQL's. */
export function createHttp(): FastifyInstance {
  const http = fastify({
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: 'idle',
    // What the server refuses before it looks for an address, such as percent signs that mean nothing.
    frameworkErrors: (error, _request, reply) => {
      void refuse(reply, error.statusCode ?? 400, error.message);
    },
  });
  closeAfterAnswers(http);
  http.addHook('onRequest', (_request, reply, done) => {
    void reply.header('x-content-type-options', 'nosniff');
    done();
  });
  http.setErrorHandler<FastifyError | GraphQLError>((error, _request, reply) => {
    const refusal = error instanceof GraphQLError ? httpErrorOf(error) : null;
    if (refusal) {
      const headers = Object.fromEntries(refusal.headers);
      void reply.status(refusal.status).headers(headers).header('cache-control', 'no-store');
      return reply.send({ errors: [error] });
    }
    const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
    if (status >= 500) log.error({ err: error }, 'fault in a request');
    const message = status >= 500 ? 'Internal error.' : (REFUSALS[(error as FastifyError).code] ?? error.message);
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
  });
  http.setNotFoundHandler((request, reply) => refuseAddress(http, request, reply));
  return http;
}

/** Says what else an answer depends on, beside what is said already. */
export function addVary(reply: FastifyReply, names: string): FastifyReply {
  const known = reply.getHeader('vary');
  return reply.header('vary', known === undefined ? names : `${String(known)}, ${names}`);
}

/** The address of this site as a request has it, or of the machine where it has none that can be used. */
export function siteOf({ protocol, host, socket }: FastifyRequest): string {
  const named = `${protocol}://${host}`;
  return URL.canParse(named) ? new URL(named).origin : `http://localhost:${socket.localPort}`;
}

/** Refuses a request for what there is not: an address, or a method of one. */
export function refuseAddress(http: FastifyInstance, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [path = ''] = request.url.split('?');
  const allowed = METHODS.filter((method) => http.hasRoute({ method, url: path }));
  return allowed.length > 0
    ? refuseMethod(request, reply, allowed)
    : refuse(reply, 404, `There is nothing at ${path}.`);
}

/** Refuses a method, and says which may be used. */
export function refuseMethod(
  { method, url }: FastifyRequest,
  reply: FastifyReply,
  allowed: readonly string[],
): FastifyReply {
  void reply.header('allow', allowed.join(', '));
  return refuse(reply, 405, `${url.split('?')[0]} is asked by ${allowed.join(' or ')}, not by ${method}.`);
}

function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.status(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}

/** Methods that something here may be asked by. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** While it closes, whoever still gets an answer is told to hang up: kept open, each connection would hold up the end. */
function closeAfterAnswers(http: FastifyInstance): void {
  let isClosing = false;
  http.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  http.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) void reply.header('connection', 'close');
    done(null, payload);
  });
}

/** Starts listening and gives the address for people. */
export async function listen(http: FastifyInstance, { host, port }: Address): Promise<string> {
  try {
    await http.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new StartError(`Port ${port} is in use. Stop what uses it, or set PORT to another.`);
    if (code === 'EACCES') throw new StartError(`Port ${port} is not allowed here. Set PORT to another, such as 4000.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new StartError(`This machine has no address "${host}". Set HOST to one it has.`);
    throw error;
  }
  const bound = http.server.address();
  const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
  return `http://${host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host}:${actual}`;
}
