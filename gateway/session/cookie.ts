import type { FastifyReply, FastifyRequest } from 'fastify';

/** Browsers keep 4096 bytes of a cookie, its name and attributes included. */
const MAX_PIECE_CHARS = 3800;
/** Proxies commonly take 8 kB of cookies in a request: two pieces, and no more. */
const MAX_PIECES = 2;

/** A cookie that pages cannot read; one that is too long for browsers stands in numbered pieces. */
export interface Cookie {
  /** Null where the request has none. */
  read: (request: FastifyRequest) => string | null;
  /** Whether it could be written: not where it is too long. */
  write: (request: FastifyRequest, reply: FastifyReply, value: string, seconds: number) => boolean;
  clear: (request: FastifyRequest, reply: FastifyReply) => void;
}

/**
 * A cookie of this name. Where it is for https only, browsers hold it to this host (`__Host-`), so that no other
 * host of the domain can set it.
 */
export function createCookie(name: string, isSecure: (request: FastifyRequest) => boolean): Cookie {
  const names = (request: FastifyRequest) =>
    Array.from({ length: MAX_PIECES }, (_, piece) => {
      const prefix = isSecure(request) ? '__Host-' : '';
      return piece === 0 ? `${prefix}${name}` : `${prefix}${name}.${piece}`;
    });
  const attributes = (request: FastifyRequest) =>
    ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(request) }) as const;
  const clear = (request: FastifyRequest, reply: FastifyReply, pieces: readonly string[]) => {
    for (const piece of pieces) if (request.cookies[piece] !== undefined) reply.clearCookie(piece, attributes(request));
  };
  return {
    read: (request) =>
      names(request)
        .map((piece) => request.cookies[piece] ?? '')
        .join('') || null,
    write: (request, reply, value, seconds) => {
      const count = Math.ceil(value.length / MAX_PIECE_CHARS);
      if (count > MAX_PIECES) return false;
      const pieces = names(request);
      for (const [index, piece] of pieces.slice(0, count).entries()) {
        const part = value.slice(index * MAX_PIECE_CHARS, (index + 1) * MAX_PIECE_CHARS);
        void reply.setCookie(piece, part, { ...attributes(request), maxAge: seconds });
      }
      // A piece of a longer one before it would spoil this one
      clear(request, reply, pieces.slice(count));
      return true;
    },
    clear: (request, reply) => clear(request, reply, names(request)),
  };
}
