import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addVary, refuseAddress, refuseMethod } from '../platform/http.js';
import { PROJECT_ROOT } from '../platform/paths.js';
import { addressOf, readAddress, type Language } from '../web/addresses.js';
import type { AskGraph } from './site/ask.js';
import { LANGUAGE_HEADERS, preferredLanguage } from './site/preferred-language.js';
import { isMissing } from './site/record-exists.js';

/** Where `npm run build` leaves the page. */
const PAGE_FOLDER = join(PROJECT_ROOT, 'dist', 'page');
/** Names of built files hold a hash of what is in them. */
const FOREVER_SECONDS = 31_536_000;
/** The one address that means no language: who shares another, filters and all, means what it says. */
const FIRST_PAGE = '/';

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

/** Files are kept compressed, too. */
const ENCODING = 'accept-encoding';

/** Other sites are not told where somebody comes from. */
const HEADERS = { 'referrer-policy': 'same-origin' };

/** Serves the built page: its documents at the views' addresses, the rules at /rules, its files below /assets. */
export function addPage(http: FastifyInstance, ask: AskGraph): void {
  void http.register(fastifyStatic, { root: PAGE_FOLDER, serve: false, preCompressed: true, cacheControl: false });
  http.get('/assets/*', (request, reply) =>
    addVary(reply, ENCODING)
      .headers({ ...HEADERS, 'cache-control': `public, max-age=${FOREVER_SECONDS}, immutable` })
      .sendFile(`assets/${(request.params as { '*': string })['*']}`),
  );
  http.get('/rules', (_, reply) => sendDocument(reply, 'rules.html', POLICY, 'en'));
  http.get('/*', async (request, reply) => {
    const { language, view, record } = addressIn(request);
    const isForPeople = request.headers.accept?.includes('text/html') ?? false;
    if (request.url === FIRST_PAGE) {
      addVary(reply, LANGUAGE_HEADERS);
      const preferred = isForPeople ? preferredLanguage(request) : language;
      if (preferred !== language) return reply.redirect(addressOf(preferred, 'gapMap'));
    }
    if (view === 'explore') return sendDocument(reply, 'explore.html', POLICY_OF_EXPLORE, language);
    const isThere = view !== null && !(record && (await isMissing(ask, record)));
    if (isThere) return sendDocument(reply, 'index.html', POLICY, language);
    // People get the page, which says so in words; programs get the error that they can read.
    if (isForPeople) return sendMissing(reply, language);
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

const addressIn = ({ url }: FastifyRequest) => readAddress(url.split('?')[0] ?? url);

function sendDocument(reply: FastifyReply, file: string, policy: readonly string[], language: Language): FastifyReply {
  return addVary(reply, ENCODING).headers(headersOf(policy, language)).sendFile(file);
}

/** Without a tag, so that nobody is told that a page which is there by now has not changed. */
function sendMissing(reply: FastifyReply, language: Language): FastifyReply {
  void addVary(reply, ENCODING).status(404).headers(headersOf(POLICY, language));
  return reply.sendFile('index.html', { etag: false, lastModified: false });
}

const headersOf = (policy: readonly string[], language: Language) => ({
  ...HEADERS,
  'content-security-policy': policy.join('; '),
  'cache-control': 'no-cache',
  'content-language': language,
});
