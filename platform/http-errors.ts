import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { GraphQLError } from 'graphql';
import { REQUEST_ID_HEADER } from './request-id.js';

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

/** What is told of a request that cannot be read, by Node's code; any other is one that could be read in two ways, or in none. */
const UNREAD: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are larger than 16 kB.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
};
const MALFORMED = ['400 Bad Request', 'The request is not HTTP as everybody reads it.'] as const;

/** Answers what is no request, in the shape of every error, and closes the connection: what follows on it is nobody's. */
export function refuseUnread({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] = UNREAD[code ?? ''] ?? MALFORMED;
  const requestId = randomUUID();
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST', requestId } }] });
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    `${REQUEST_ID_HEADER}: ${requestId}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
