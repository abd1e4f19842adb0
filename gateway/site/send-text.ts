import type { FastifyReply, FastifyRequest } from 'fastify';
import { addVary } from '../../platform/http.js';
import { etagOf, matchesEtag } from '../etag.js';
import { FeedUnavailable } from '../feeds/ask-graph.js';
import { cacheControlOf, type SiteOrigin } from './origin.js';

export const PLAIN_TEXT = 'text/plain; charset=utf-8';
/** When a client may ask again for what could not be made. */
const RETRY_SECONDS = 60;

/** Sends a text, or only that it is the one that the client has. `site`: whose address it has links to. */
export function sendText(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  text: string,
  site: Pick<SiteOrigin, 'isSame'> = { isSame: true },
): FastifyReply {
  const tag = etagOf(text);
  const headers = { etag: tag, 'cache-control': cacheControlOf(site) };
  void addVary(reply, 'accept-encoding').type(type).headers(headers);
  return matchesEtag(request, tag) ? reply.status(304).send() : reply.send(text);
}

/** Says in words that something cannot be made now, since its readers take no JSON. */
export function sendUnavailable(reply: FastifyReply, { message }: FeedUnavailable): FastifyReply {
  void reply.status(503).headers({ 'retry-after': String(RETRY_SECONDS), 'cache-control': 'no-store' });
  return reply.type(PLAIN_TEXT).send(`${message}\n`);
}
