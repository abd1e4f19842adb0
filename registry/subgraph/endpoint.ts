import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SubgraphExecutor, SubgraphRequest } from './executor.js';
import type { Caller } from '../../identity/identity.js';
import type { Admission } from '../../identity/admission.js';
import { inRequestSpan } from '../../platform/telemetry.js';
import { readTraceContext } from '../../platform/trace-context.js';

/** A GraphQL request over HTTP. */
const REQUEST = {
  type: 'object',
  required: ['query'],
  properties: {
    query: { type: 'string' },
    variables: { type: ['object', 'null'] },
    operationName: { type: ['string', 'null'] },
  },
};

/** The largest request of a router, in bytes: facts that it gathered travel with each record that requires them. */
const MAX_BODY_BYTES = 50_000_000;

/** Serves a subgraph at `/graphql`. Who may not ask is refused before the request is read; null is still loading. */
export function addEndpoint(http: FastifyInstance, admit: Admission, executor: () => SubgraphExecutor | null): void {
  const callers = new WeakMap<FastifyRequest, Caller>();
  http.post<{ Body: SubgraphRequest }>('/graphql', {
    schema: { body: REQUEST },
    bodyLimit: MAX_BODY_BYTES,
    onRequest: async (request) => {
      const trace = readTraceContext(request.headers);
      callers.set(request, { ...(await admit(request.headers)), requestId: request.id, ...(trace && { trace }) });
    },
    handler: async (request, reply) => {
      const execute = executor();
      const caller = callers.get(request);
      if (execute && caller) {
        const answer = await inRequestSpan('registry', request.headers, () => execute(request.body, caller));
        return reply.header('cache-control', 'no-store').send(answer);
      }
      return reply.status(503).send({ errors: [{ message: 'Still loading.', extensions: { code: 'STARTING' } }] });
    },
  });
}
