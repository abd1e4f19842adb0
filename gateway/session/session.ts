import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import type { Identity } from '../../identity/identity.js';
import { refusedToken } from '../../identity/refused-token.js';
import { identify, type TokenVerifier } from '../../identity/verifier.js';
import { createCookie } from './cookie.js';
import { createEndedSessions } from './ended.js';
import { SignInFailed } from './failure.js';
import type { Tokens } from './issuer.js';
import { createSeal, nowInSeconds } from './seal.js';
import type { SignInSettings } from './settings.js';

/** Somebody who has signed in here. */
export interface Session {
  identity: Identity & { organisationId: string };
  /** Seconds since 1970. */
  expiresAt: number;
}

/** Keeps the tokens of who has signed in, in a cookie that only this system can read. */
export interface Sessions {
  has: (request: FastifyRequest) => boolean;
  /** Begins a session for tokens that are accepted here, and refuses others. */
  begin: (request: FastifyRequest, reply: FastifyReply, tokens: Tokens) => Promise<void>;
  /** Who has signed in. A session that no longer holds is refused, and its cookie cleared. */
  read: (request: FastifyRequest, reply: FastifyReply) => Promise<Session>;
  /** Ends a session, of which no copy counts from now on; gives its ID token, null where there was none that held. */
  end: (request: FastifyRequest, reply: FastifyReply) => Promise<string | null>;
}

const content = z.strictObject({ id: z.uuid(), accessToken: z.string(), idToken: z.string() });

/** The sessions of those who sign in. Who they are is what the verifier makes of their token, each time anew. */
export function createSessions(
  { sessionSecret, endedFolder }: SignInSettings,
  verifier: TokenVerifier | null,
  isSecure: (request: FastifyRequest) => boolean,
): Sessions {
  const cookie = createCookie('session', isSecure);
  const seal = createSeal(content, sessionSecret, 'session');
  const ended = createEndedSessions(endedFolder);

  /** Null for a person of an organisation that is not known here, who may do no more than the public. */
  const accept = async (accessToken: string): Promise<Session['identity'] | null> => {
    const { organisationId, ...identity } = await identify(`Bearer ${accessToken}`, verifier);
    return organisationId === null ? null : { ...identity, organisationId };
  };
  const resume = async (sealed: string): Promise<Session | null> => {
    const opened = await seal.open(sealed);
    if (!opened) return null;
    const { content, expiresAt } = opened;
    if (await ended.has({ id: content.id, expiresAt })) return null;
    const identity = await accept(content.accessToken);
    return identity && { identity, expiresAt };
  };
  return {
    has: (request) => cookie.read(request) !== null,
    begin: async (request, reply, { accessToken, idToken }) => {
      if (!(await accept(accessToken))) throw new SignInFailed('not-accepted', 'the token names no known organisation');
      const { exp: expiresAt = 0 } = decodeJwt(accessToken);
      const sealed = await seal.close({ id: randomUUID(), accessToken, idToken }, expiresAt);
      if (!cookie.write(request, reply, sealed, Math.max(expiresAt - nowInSeconds(), 0)))
        throw new SignInFailed('not-accepted', `the tokens need ${sealed.length} bytes: too many for cookies`);
    },
    read: async (request, reply) => {
      const session = await resume(cookie.read(request) ?? '').catch((error: unknown) => {
        if (isAboutToken(error)) return null;
        throw error;
      });
      if (session) return session;
      cookie.clear(request, reply);
      throw refusedToken('SESSION_ENDED');
    },
    end: async (request, reply) => {
      // By the seal alone: an issuer that does not answer keeps nobody signed in.
      const opened = await seal.open(cookie.read(request) ?? '');
      cookie.clear(request, reply);
      if (!opened) return null;
      await ended.end({ id: opened.content.id, expiresAt: opened.expiresAt });
      return opened.content.idToken;
    },
  };
}

/** Whether the token cannot be used, rather than cannot be checked just now. */
export function isAboutToken(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'UNAUTHENTICATED';
}
