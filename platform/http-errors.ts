import type { GraphQLError } from 'graphql';

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  ANSWER_TOO_LARGE: 400,
  QUERY_TOO_LARGE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ISSUER_UNAVAILABLE: 503,
  OVERLOADED: 503,
  RATE_LIMITED: 429,
};
/** When a client may ask again, in seconds. */
const RETRY_SECONDS: Readonly<Record<string, number>> = { ISSUER_UNAVAILABLE: 5, OVERLOADED: 1 };

/** What HTTP has for a refused caller: status, and how to sign in (RFC 6750, section 3). Null for any other error. */
export function httpErrorOf({
  message,
  extensions,
}: GraphQLError): { status: number; headers: Map<string, string> } | null {
  const { code, reason, scopes, retryAfter } = extensions as {
    code?: string;
    reason?: string;
    scopes?: string[][];
    retryAfter?: number;
  };
  const status = STATUS[code ?? ''];
  if (status === undefined) return null;
  if (status === 400) return { status, headers: new Map() };
  if (status === 503) return { status, headers: new Map([['retry-after', String(RETRY_SECONDS[code ?? ''])]]) };
  if (status === 429) return { status, headers: new Map([['retry-after', String(retryAfter)]]) };
  const challenge = Object.entries({
    realm: 'kompetansekart',
    ...(reason && { error: 'invalid_token', error_description: message.replaceAll('"', "'") }),
    ...(code === 'FORBIDDEN' && scopes && { error: 'insufficient_scope' }),
    ...(scopes?.[0] && { scope: scopes[0].join(' ') }),
  }).map(([name, value]) => `${name}="${value}"`);
  return { status, headers: new Map([['www-authenticate', `Bearer ${challenge.join(', ')}`]]) };
}
