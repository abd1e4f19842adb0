import type { FastifyInstance } from 'fastify';
import { addDays, dayOf } from '../../values/day.js';
import type { OriginOf } from './origin.js';
import { PLAIN_TEXT, sendText } from './send-text.js';

/** For how long what is said of security may be relied on; at most a year (RFC 9116, 2.5.5). */
const EXPIRES_DAYS = 180;
const SECURITY = '/.well-known/security.txt';

/** Serves what programs look for at addresses that every site has. Without a contact, nothing is said of security. */
export function addWellKnown(http: FastifyInstance, originOf: OriginOf, securityContact: string | undefined): void {
  http.get('/robots.txt', (request, reply) => {
    const site = originOf(request);
    return sendText(request, reply, PLAIN_TEXT, robotsText(site.origin), site);
  });
  if (securityContact === undefined) return;
  http.get(SECURITY, (request, reply) => {
    const site = originOf(request);
    const text = securityText(securityContact, site.origin, dayOf(new Date()));
    return sendText(request, reply, PLAIN_TEXT, text, site);
  });
}

/**
 * What robots may read (RFC 9309): the page. Of the endpoint only answers by address, without which a robot that runs the
 * page would see it empty: the longest rule that fits is the one that counts.
 */
function robotsText(origin: string): string {
  return [
    'User-agent: *',
    'Disallow: /graphql',
    'Allow: /graphql?',
    'Disallow: /auth/',
    'Disallow: /health/',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}

/** Whom to tell of a weakness (RFC 9116). It expires so long from today, whatever day that is, so that it never has. */
function securityText(contact: string, origin: string, today: string): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${addDays(today, EXPIRES_DAYS)}T00:00:00Z`,
    'Preferred-Languages: nb, en',
    `Canonical: ${origin}${SECURITY}`,
    '',
  ].join('\n');
}
