import { fastify, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { cutMessage, withRequestId, type ErrorCode } from './errors.js';
import { log } from './log.js';
import { StartError } from './process.js';
import { readProtection, type Protection } from './protection.js';
import { httpErrorOf, refuseUnread } from './http-errors.js';
import { idsOf, observeRequests } from './observe.js';
import { REQUEST_ID_HEADER, requestIdOf } from './request-id.js';

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

/** How long a client may take to send its headers, and its request, and how often it is looked, in ms. */
interface Patience {
  headersMs: number;
  requestMs: number;
  lookMs: number;
}

const PATIENCE: Patience = { headersMs: 10_000, requestMs: 30_000, lookMs: 1000 };

/** An HTTP server without routes, whose errors have the shape of GraphQL's. */
export function createHttp(
  { trustedProxies }: Protection = readProtection({}),
  patience: Patience = PATIENCE,
): FastifyInstance {
  const http = fastify({
    requestTimeout: patience.requestMs,
    http: { headersTimeout: patience.headersMs, connectionsCheckingInterval: patience.lookMs },
    clientErrorHandler: refuseUnread,
    ...(trustedProxies.length > 0 && { trustProxy: [...trustedProxies] }),
    bodyLimit: MAX_BODY_BYTES,
    genReqId: ({ headers }) => requestIdOf(headers),
    forceCloseConnections: 'idle',
    // Refused below, in the shape of every refusal.
    return503OnClosing: false,
    // What the server refuses before it looks for an address, such as percent signs that mean nothing.
    frameworkErrors: (error, request, reply) => {
      void reply.header(REQUEST_ID_HEADER, request.id);
      void refuse(request, reply, error.statusCode ?? 400, error.message);
    },
  });
  drainBeforeClosing(http);
  observeRequests(http);
  http.addHook('onRequest', (_request, reply, done) => {
    void reply.header('x-content-type-options', 'nosniff');
    done();
  });
  http.setErrorHandler<FastifyError | GraphQLError>((error, request, reply) => {
    const refusal = error instanceof GraphQLError ? httpErrorOf(error) : null;
    if (refusal) {
      const headers = Object.fromEntries(refusal.headers);
      void reply.status(refusal.status).headers(headers).header('cache-control', 'no-store');
      return reply.send({
        errors: [
          withRequestId({ ...(error as GraphQLError).toJSON(), message: cutMessage(error.message) }, request.id),
        ],
      });
    }
    const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
    if (status >= 500) log.error({ ...idsOf(request), err: error }, 'fault in a request');
    const message = status >= 500 ? 'Internal error.' : (REFUSALS[(error as FastifyError).code] ?? error.message);
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    return reply.status(status).send(errorBody(request, message, code));
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
  const named = `${protocol === 'https' ? 'https' : 'http'}://${host}`;
  return URL.canParse(named) ? new URL(named).origin : `http://localhost:${socket.localPort}`;
}

/** Refuses a request for what there is not: an address, or a method of one. */
export function refuseAddress(http: FastifyInstance, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [path = ''] = request.url.split('?');
  const allowed = METHODS.filter((method) => http.hasRoute({ method, url: path }));
  return allowed.length > 0
    ? refuseMethod(request, reply, allowed)
    : refuse(request, reply, 404, `There is nothing at ${path}.`);
}

/** Refuses a method, and says which may be used. */
export function refuseMethod(request: FastifyRequest, reply: FastifyReply, allowed: readonly string[]): FastifyReply {
  void reply.header('allow', allowed.join(', '));
  const { method, url } = request;
  return refuse(request, reply, 405, `${url.split('?')[0]} is asked by ${allowed.join(' or ')}, not by ${method}.`);
}

function refuse(request: FastifyRequest, reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.status(status).send(errorBody(request, message, 'BAD_REQUEST'));
}

/** The body of an answer that is one error. */
export function errorBody({ id }: FastifyRequest, message: string, code: ErrorCode): object {
  return { errors: [withRequestId({ message: cutMessage(message), extensions: { code } }, id)] };
}

/** Methods that something here may be asked by. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** How long what runs may take to its end, once it closes, in ms: longer than any request. */
const MAX_DRAIN_MS = 8000;

/**
 * Before it closes, what runs is ended and new requests are refused, with word to hang up: kept open, each connection
 * would hold up the end. Whether the process lives is told to the last.
 */
function drainBeforeClosing(http: FastifyInstance): void {
  const running = new Set<FastifyRequest>();
  let ended: (() => void) | null = null;
  http.addHook('onRequest', (request, reply, done) => {
    if (!ended || request.url === LIVE) {
      running.add(request);
      reply.raw.once('close', () => {
        running.delete(request);
        if (running.size === 0) ended?.();
      });
      return done();
    }
    void reply.header('connection', 'close').header('retry-after', '1').status(503);
    void reply.send(errorBody(request, 'The server is about to stop; try again in a moment.', 'STOPPING'));
  });
  http.addHook('onSend', (_request, reply, payload, done) => {
    if (ended) void reply.header('connection', 'close');
    done(null, payload);
  });
  http.addHook('preClose', async () => {
    await new Promise<void>((resolve) => {
      ended = resolve;
      if (running.size === 0) resolve();
      setTimeout(resolve, MAX_DRAIN_MS).unref();
    });
    // Also those on which nothing was ever asked, and what did not end in time.
    http.server.closeAllConnections();
  });
}

/** The address at which a process says that it lives. */
export const LIVE = '/health/live';

/** Connections that the system holds until they are accepted: one at each turn of the event loop. */
const BACKLOG = 4096;

/** Starts listening and gives the address for people. */
export async function listen(http: FastifyInstance, { host, port }: Address): Promise<string> {
  try {
    await http.listen({ host, port, backlog: BACKLOG });
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
