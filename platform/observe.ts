import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { log } from './log.js';
import { measureProcess, metrics, requestSeconds } from './metrics.js';
import { REQUEST_ID_HEADER } from './request-id.js';
import { activeTraceId } from './telemetry.js';
import { readTraceContext } from './trace-context.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the log tells of the request besides: never what was asked, which may say what somebody looked for. */
    noted?: { operation: string | undefined };
  }
}

/** A request that took longer is told of, in ms, whatever the level. */
const SLOW_MS = 1000;

/** Tells every answer the id of its request, measures it, and logs it: all at level `info`, slow and failed ones at `warn`. */
export function observeRequests(http: FastifyInstance): void {
  http.addHook('onRequest', (request, reply, done) => {
    void reply.header(REQUEST_ID_HEADER, request.id);
    const ids = idsOf(request);
    const begun = performance.now();
    // Also where the client has gone before its answer.
    reply.raw.once('close', () => observe(request, reply, { ids, ms: performance.now() - begun }));
    done();
  });
}

/** Status of an answer that nobody waited for, as proxies have it in their logs. */
const CLIENT_GONE = 499;

function observe(request: FastifyRequest, reply: FastifyReply, { ids, ms }: { ids: object; ms: number }): void {
  const { method } = request;
  const route = request.routeOptions.url ?? 'other';
  const status = reply.raw.writableFinished ? reply.statusCode : CLIENT_GONE;
  requestSeconds.observe({ method, route, status }, ms / 1000);
  const isWorthTelling = ms > SLOW_MS || (status >= 500 && status !== 503);
  const level = isWorthTelling ? 'warn' : 'info';
  if (!log.isLevelEnabled(level)) return;
  const facts = { ...ids, method, route, status, ms: Math.round(ms), ...request.noted };
  log[level](facts, isWorthTelling ? 'a request was slow or failed' : 'request');
}

/** By which a line of the log is found, and the trace it belongs to. */
export function idsOf({ id, headers }: Pick<FastifyRequest, 'id' | 'headers'>): {
  requestId: string;
  traceId?: string;
} {
  const traceId = activeTraceId() ?? readTraceContext(headers)?.traceId;
  return { requestId: id, ...(traceId !== undefined && { traceId }) };
}

/** Serves the process's metrics at `/metrics`. */
export function addMetrics(http: FastifyInstance): void {
  measureProcess();
  http.get('/metrics', async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.metrics()),
  );
}
