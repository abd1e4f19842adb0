import fastifyCookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Identity } from '../../identity/identity.js';
import { identify, isGiven, type TokenVerifier } from '../../identity/verifier.js';
import { logFailure } from './failure.js';
import { createIssuerClient } from './issuer.js';
import { isOwnRequest, originOf } from './origin.js';
import { createSessions, isAboutToken, type Session } from './session.js';
import type { SignInSettings } from './settings.js';
import { addSignIn } from './sign-in.js';

/** Says who sent a request; throws for those whose token or session cannot be used. */
export type Identify = (request: FastifyRequest, reply: FastifyReply) => Promise<Identity>;

const NO_STORE = { 'cache-control': 'no-store' };
/** Other sites may not even embed what is told about a session. */
const OWN_SITE = { ...NO_STORE, 'cross-origin-resource-policy': 'same-origin' };

/** Serves sign-in and sign-out where they are configured, and gives what tells who sent a request. */
export function addSessions(
  http: FastifyInstance,
  verifier: TokenVerifier | null,
  signIn: SignInSettings | null,
): Identify {
  if (!signIn) {
    http.get('/auth/session', (_request, reply) => reply.headers(OWN_SITE).send({ offered: false, signedIn: null }));
    return ({ headers }) => identify(headers.authorization, verifier);
  }
  const issuer = createIssuerClient(signIn);
  const isSecure = (request: FastifyRequest) => signIn.production || originOf(request, signIn).startsWith('https:');
  const sessions = createSessions(signIn, verifier, isSecure);
  const demandOwn = (request: FastifyRequest) => {
    if (!isOwnRequest(request, originOf(request, signIn))) throw foreign();
  };

  void http.register(fastifyCookie);
  http.addHook('onSend', (request, reply, _payload, done) => {
    if (request.url.startsWith('/auth/')) void reply.headers(OWN_SITE);
    if (request.routeOptions.url === '/graphql') {
      void reply.header('vary', [reply.getHeader('vary'), 'Cookie'].filter(Boolean).join(', '));
      if (sessions.has(request)) void reply.headers(NO_STORE);
    }
    done();
  });
  addSignIn(http, signIn, issuer, sessions, isSecure);
  // Changes nothing and cannot be read from another site, so whoever sends the cookie is told
  http.get('/auth/session', async (request, reply) => {
    const session = await (sessions.has(request) ? sessions.read(request, reply) : null)?.catch(orNobody);
    return { offered: true, signedIn: session ? told(session) : null };
  });
  http.post('/auth/sign-out', async (request, reply) => {
    demandOwn(request);
    const idToken = await sessions.end(request, reply);
    if (idToken === null) return { endSession: null };
    const page = `${originOf(request, signIn)}/`;
    return { endSession: await issuer.end(idToken, page).catch(noSuchAddress) };
  });

  return async (request, reply) => {
    const { authorization } = request.headers;
    if (isGiven(authorization) || !sessions.has(request)) return await identify(authorization, verifier);
    demandOwn(request);
    return (await sessions.read(request, reply)).identity;
  };
}

/** What the page is told of who has signed in. */
function told({ identity: { person, organisationId, scopes }, expiresAt }: Session) {
  return { name: person?.name ?? null, organisationId, scopes, expiresAt: new Date(expiresAt * 1000).toISOString() };
}

function orNobody(error: unknown): null {
  if (isAboutToken(error)) return null;
  throw error;
}

/** The session here has ended all the same. */
function noSuchAddress(error: unknown): null {
  logFailure(error, 'issuer-unavailable', 'the session at the issuer goes on');
  return null;
}

function foreign(): GraphQLError {
  return new GraphQLError(
    'A session counts only for requests of this site, and this one comes from another. Use the page, or send a token as "Authorization: Bearer …".',
    { extensions: { code: 'FORBIDDEN' } },
  );
}
