import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { siteOf } from '../../platform/http.js';

/** The origin of this site for links, and whether it is the same whoever asks. */
export interface SiteOrigin {
  origin: string;
  /** Where it is not, a cache must not give what was made for one to others: anyone can name any host. */
  isSame: boolean;
}

/** The origin of this site, as far as a request tells. */
export type OriginOf = (request: FastifyRequest) => SiteOrigin;

/** By the origin that is configured; else by the host that a request names, which is ours only where it is the machine's. */
export function originBy(configured: string | undefined): OriginOf {
  if (configured !== undefined) return () => ({ origin: configured, isSame: true });
  return (request) => {
    const origin = siteOf(request);
    return { origin, isSame: isOfMachine(new URL(origin), request) };
  };
}

/** Whether an origin is that of the machine, by a name or address that cannot be another's. */
function isOfMachine({ hostname, port }: URL, { socket }: FastifyRequest): boolean {
  if (Number(port || 80) !== socket.localPort) return false;
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) === 0) return address === 'localhost' || address.endsWith('.localhost');
  const own = (socket.localAddress ?? '').replace(/^::ffff:/, '');
  return address === '::1' || address.startsWith('127.') || address === own;
}

/** Whether others may keep a text with links, if they ask each time whether it is still so. */
export function cacheControlOf({ isSame }: Pick<SiteOrigin, 'isSame'>): string {
  return isSame ? 'public, no-cache' : 'private, no-cache';
}
