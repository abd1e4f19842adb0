import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CALLBACK } from '../../identity/sign-in-configuration.js';
import { createCookie } from './cookie.js';
import { failureOf, logFailure, SignInFailed } from './failure.js';
import type { IssuerClient } from './issuer.js';
import { originOf, returnPath, withFailure } from './origin.js';
import { createSeal, nowInSeconds } from './seal.js';
import type { Sessions } from './session.js';
import type { SignInSettings } from './settings.js';

/** How long somebody may take to sign in at the issuer. */
const ATTEMPT_SECONDS = 600;
const PROBLEM = 'return: name a path of this site, such as /kurs.\n';

const attempt = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string(), returnTo: z.string() });

/** Sends people to the issuer, and receives them back. */
export function addSignIn(
  http: FastifyInstance,
  signIn: SignInSettings,
  issuer: IssuerClient,
  sessions: Sessions,
  isSecure: (request: FastifyRequest) => boolean,
): void {
  const cookie = createCookie('sign-in', isSecure);
  const seal = createSeal(attempt, signIn.sessionSecret, 'sign-in');
  const redirectUri = (request: FastifyRequest) => `${originOf(request, signIn)}${CALLBACK}`;

  http.get<{ Querystring: { return?: unknown } }>('/auth/sign-in', async (request, reply) => {
    const returnTo = returnPath(request.query.return ?? '/');
    if (returnTo === null) return reply.status(400).type('text/plain; charset=utf-8').send(PROBLEM);
    try {
      const { address, proof } = await issuer.begin(redirectUri(request));
      const sealed = await seal.close({ ...proof, returnTo }, nowInSeconds() + ATTEMPT_SECONDS);
      cookie.write(request, reply, sealed, ATTEMPT_SECONDS);
      return await reply.redirect(address, 302);
    } catch (error) {
      return failed(reply, returnTo, error);
    }
  });

  http.get<{ Querystring: { state?: unknown } }>(CALLBACK, async (request, reply) => {
    const begun = (await seal.open(cookie.read(request) ?? ''))?.content;
    // Whatever comes of it, it was the one try
    cookie.clear(request, reply);
    const { returnTo = '/' } = begun ?? {};
    try {
      if (!begun) throw new SignInFailed('expired', 'no sign-in was begun in this browser within ten minutes');
      if (request.query.state !== begun.state) throw new SignInFailed('expired', 'the answer is to another sign-in');
      const answer = new URL(redirectUri(request));
      answer.search = new URL(request.url, answer).search;
      await sessions.begin(request, reply, await issuer.finish(answer, begun));
      return await reply.redirect(returnTo, 302);
    } catch (error) {
      return failed(reply, returnTo, error);
    }
  });
}

/** Leads back to the page, which says what went wrong. */
function failed(reply: FastifyReply, returnTo: string, error: unknown): FastifyReply {
  const failure = failureOf(error);
  logFailure(error, failure);
  return reply.redirect(withFailure(returnTo, failure), 303);
}
