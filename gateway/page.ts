import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuseAddress, refuseMethod } from '../platform/http.js';
import { PROJECT_ROOT } from '../platform/paths.js';
import { readAddress } from '../web/addresses.js';
import type { AskGraph } from './site/ask.js';
import { isMissing } from './site/record-exists.js';

/** Where `npm run build` leaves the page. */
const PAGE_FOLDER = join(PROJECT_ROOT, 'dist', 'page');
/** Names of built files hold a hash of what is in them. */
const FOREVER_SECONDS = 31_536_000;

/** Nothing but this page's own files may run, and nobody may frame it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];
/** GraphiQL's editor writes style elements and runs workers. It is a document apart, so that no other needs this. */
const POLICY_OF_EXPLORE = POLICY.map((rule) =>
  rule.startsWith('style-src') ? `${rule} 'unsafe-inline'` : rule.startsWith('font-src') ? `${rule} data:` : rule,
).concat("worker-src 'self'");

const HEADERS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** Serves the built page: its documents at the views' addresses, the rules at /rules, its files below /assets. */
export function addPage(http: FastifyInstance, ask: AskGraph): void {
  void http.register(fastifyStatic, { root: PAGE_FOLDER, serve: false, preCompressed: true, cacheControl: false });
  http.get('/assets/*', (request, reply) =>
    reply
      .headers({ ...HEADERS, 'cache-control': `public, max-age=${FOREVER_SECONDS}, immutable` })
      .sendFile(`assets/${(request.params as { '*': string })['*']}`),
  );
  http.get('/rules', (_, reply) => sendDocument(reply, 'rules.html', POLICY));
  http.get('/*', async (request, reply) => {
    const { view, record } = addressIn(request);
    if (view === 'explore') return sendDocument(reply, 'explore.html', POLICY_OF_EXPLORE);
    if (view !== null && !(record && (await isMissing(ask, record)))) return sendDocument(reply, 'index.html', POLICY);
    // People get the page, which says so in words; programs get the error that they can read.
    if (request.headers.accept?.includes('text/html')) return sendMissing(reply);
    reply.callNotFound();
    return reply;
  });
  const readOnly = (request: FastifyRequest, reply: FastifyReply) =>
    addressIn(request).view !== null
      ? refuseMethod(request, reply, ['GET', 'HEAD'])
      : refuseAddress(http, request, reply);
  http.route({
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/*',
    // Before the body is read, which nobody here wants.
    onRequest: async (request, reply) => readOnly(request, reply),
    handler: readOnly,
  });
}

const addressIn = ({ url }: FastifyRequest) => readAddress(new URL(url, 'http://localhost').pathname);

function sendDocument(reply: FastifyReply, file: string, policy: readonly string[]): FastifyReply {
  return reply.headers(headersOf(policy)).sendFile(file);
}

/** Without a tag, so that nobody is told that a page which is there by now has not changed. */
function sendMissing(reply: FastifyReply): FastifyReply {
  return reply.status(404).headers(headersOf(POLICY)).sendFile('index.html', { etag: false, lastModified: false });
}

const headersOf = (policy: readonly string[]) => ({
  ...HEADERS,
  'content-security-policy': policy.join('; '),
  'cache-control': 'no-cache',
});
