import type { IncomingMessage } from 'node:http';
import type { JWTPayload } from 'jose';
import { OAuth2Server, type MutableRedirectUri, type MutableResponse, type MutableToken } from 'oauth2-mock-server';
import type { SignInSettings } from '../../gateway/session/settings.js';
import { identityConfiguration, type IdentityConfiguration } from '../../identity/configuration.js';
import { createVerifier } from '../../identity/verifier.js';
import { AUDIENCE, CONFIGURATION } from './identity.js';
import { serveGateway, type Server } from './fixture.js';
import { SCOPES } from '../../subgraphs/manifest.js';

/** What the issuer does at the next sign-ins. */
interface Behaviour {
  /** Claims of the access token and of the ID token, beside or in place of the usual ones. */
  access?: JWTPayload;
  id?: JWTPayload;
  /** What it answers in place of a code. */
  error?: string;
  /** Changes the answer in any other way. */
  answer?: (address: URL) => void;
  /** Changes what it gives for a code. */
  tokens?: (body: Record<string, string>) => void;
}

/** What it was asked with. */
interface Asked {
  authorize: URLSearchParams;
  token: Record<string, string>;
  authorization: string | undefined;
}

/** An issuer of the tests, at which Kari Nordmann of FHI signs in. */
export interface TestIssuer {
  url: string;
  /** What came last. */
  asked: Asked;
  behave: (behaviour: Behaviour) => void;
  server: OAuth2Server;
  stop: () => Promise<void>;
}

type Request = IncomingMessage & { query: Record<string, string>; body: Record<string, string> };

export const CLIENT = 'the-page';
export const SESSION_SECRET = 'the-secret-of-sessions-in-the-tests';

/** Starts an issuer with a key of its own. */
export async function startIssuer(): Promise<TestIssuer> {
  const server = new OAuth2Server();
  await server.issuer.keys.generate('RS256');
  await server.start(0, '127.0.0.1');
  const url = `http://localhost:${server.address().port}`;
  server.issuer.url = url;
  let now: Behaviour = {};
  const asked: Asked = { authorize: new URLSearchParams(), token: {}, authorization: undefined };
  server.service.on('beforeAuthorizeRedirect', ({ url: address }: MutableRedirectUri, { query }: Request) => {
    asked.authorize = new URLSearchParams(query);
    if (now.error) {
      address.searchParams.delete('code');
      address.searchParams.set('error', now.error);
    }
    now.answer?.(address);
  });
  server.service.on('beforeTokenSigning', ({ payload }: MutableToken, { body, headers }: Request) => {
    Object.assign(asked, { token: { ...body }, authorization: headers.authorization });
    const scope = 'openid courses:write history:read';
    if (payload['aud']) Object.assign(payload, now.id);
    else {
      const usual = { aud: AUDIENCE, sub: 'kari', name: 'Kari Nordmann', organisation: 'fhi', scope };
      Object.assign(payload, usual, now.access);
    }
  });
  server.service.on('beforeResponse', ({ body }: MutableResponse) => now.tokens?.(body as Record<string, string>));
  return {
    url,
    asked,
    server,
    behave: (behaviour) => {
      now = behaviour;
    },
    stop: () => server.stop(),
  };
}

/** The identity configuration by which people sign in at an issuer. */
export function signInAt(url: string, client: object = {}): IdentityConfiguration {
  const signIn = { clientId: CLIENT, scopes: ['openid', 'courses:write'], ...client };
  return identityConfiguration(SCOPES).parse({ ...CONFIGURATION, issuer: url, signIn });
}

/** A gateway over the fixture, on whose page people sign in at an issuer. */
export async function serveSignIn(
  url: string,
  changed: Partial<SignInSettings> = {},
  configuration = signInAt(url),
): Promise<Server> {
  const signIn: SignInSettings = {
    issuer: url,
    client: configuration.signIn!,
    clientSecret: undefined,
    sessionSecret: SESSION_SECRET,
    production: false,
    ...changed,
  };
  return await serveGateway(null, createVerifier(configuration), signIn);
}

/** What `/auth/session` tells. */
export interface Told {
  offered: boolean;
  signedIn: { name: string | null; organisationId: string; scopes: string[]; expiresAt: string } | null;
}
