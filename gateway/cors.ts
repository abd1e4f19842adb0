import fastifyCors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AllowedOrigins } from '../platform/settings.js';

export const ANY_SITE_READS: AllowedOrigins = { read: '*', write: [] };

/** The same with this site's own pages, where its address is known: a proxy may have named another host. */
export function withOwn(origins: AllowedOrigins, siteUrl: string | undefined): AllowedOrigins {
  return siteUrl === undefined ? origins : { ...origins, write: [...origins.write, siteUrl] };
}

/** Headers of answers that pages of other sites may see. */
const EXPOSED = [
  'etag',
  'link',
  'memento-datetime',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'www-authenticate',
  'x-request-id',
];
/** How long a browser may keep what it was told, in seconds. */
const MAX_AGE = 86_400;

/** Lets pages of other sites ask; what concerns sessions is this site's own. */
export async function addCors(http: FastifyInstance, origins: AllowedOrigins): Promise<void> {
  const read = origins.read === '*' ? '*' : [...origins.read, ...origins.write];
  await http.register(fastifyCors, {
    delegator: (request, done) => {
      if (request.url.startsWith('/auth/')) return done(null, { origin: false });
      const { origin, 'access-control-request-headers': asked = '' } = request.headers;
      const names = asked.toLowerCase().split(/[\s,]+/);
      const mayWrite = origin !== undefined && origins.write.includes(origin);
      return done(null, {
        origin: read,
        strictPreflight: false,
        methods: ['GET', 'HEAD', 'POST'],
        // Without its token, a request of another site changes nothing.
        allowedHeaders: names.filter((name) => name !== '' && (mayWrite || name !== 'authorization')),
        exposedHeaders: EXPOSED,
        maxAge: MAX_AGE,
      });
    },
  });
}

/** Whether a page of a site that may not make changes sent a request. Programs send no origin. */
export function isForeign({ headers, host }: FastifyRequest, { write }: AllowedOrigins): boolean {
  const { origin } = headers;
  if (origin === undefined || write.includes(origin) || headers['sec-fetch-site'] === 'same-origin') return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
