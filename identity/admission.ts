import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { GraphQLError } from 'graphql';
import { ANYONE, type Caller } from './identity.js';
import { parseAcceptDatetime } from '../platform/accept-datetime.js';
import type { Settings } from '../platform/settings.js';
import { IDENTITY_HEADER, readCaller } from './gateway-identity.js';
import { identify, type TokenVerifier } from './verifier.js';

/** The header in which a router of another kind shows its secret. */
export const ROUTER_SECRET_HEADER = 'x-router-secret';

/** Says who asks a registry over HTTP, by the headers; throws for those who may not ask. */
export type Admission = (headers: IncomingHttpHeaders) => Promise<Caller>;

/**
 * Who may ask a registry that listens by itself: the gateway, and a router that shows its secret and passes the
 * client's token on. Where neither is configured, everyone, as the public.
 */
export function createAdmission(
  registry: string,
  { gatewaySecret, routerSecret }: Pick<Settings, 'gatewaySecret' | 'routerSecret'>,
  verifier: TokenVerifier | null,
): Admission {
  return async (headers) => {
    const {
      [IDENTITY_HEADER]: signed,
      [ROUTER_SECRET_HEADER]: shown,
      authorization,
      'accept-datetime': asked,
    } = headers;
    if (!gatewaySecret && !routerSecret) {
      if (signed === undefined && authorization === undefined) return { ...ANYONE, moment: parseAcceptDatetime(asked) };
      throw refused('Nobody can sign in to this registry: set GATEWAY_SECRET, or ROUTER_SECRET and OIDC_CONFIG.');
    }
    if (gatewaySecret && typeof signed === 'string') {
      const caller = await readCaller(signed, registry, gatewaySecret);
      if (caller) return caller;
    } else if (routerSecret && typeof shown === 'string' && isSame(shown, routerSecret)) {
      return { identity: await identify(authorization, verifier), moment: parseAcceptDatetime(asked) };
    }
    throw refused(`The registry "${registry}" answers the gateway only: ask the gateway.`);
  };
}

/** Compares in the same time whatever the texts. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
}
