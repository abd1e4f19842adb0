import type { IncomingMessage } from 'node:http';
import type { MutableRedirectUri, MutableResponse, MutableToken } from 'oauth2-mock-server';
import { failStart, StartError, stopOnSignal } from '../platform/process.js';
import { SCOPES } from '../subgraphs/manifest.js';
import { readSettings } from '../platform/settings.js';
import {
  claimsOf,
  developmentConfiguration,
  developmentKey,
  forDevelopmentOnly,
  knownScopes,
  DEFAULT_VISITOR,
} from '../identity/development/development-issuer.js';

const PORT = 4010;
/** Tokens go to whoever can connect: nobody but this machine. */
const HOST = '127.0.0.1';

type Request = IncomingMessage & {
  query: Record<string, string | undefined>;
  body: Record<string, string | undefined>;
};

/** `npm run issuer`: an OpenID Connect issuer for development, at which anyone signs in as anyone. */
async function start(): Promise<void> {
  const settings = readSettings();
  forDevelopmentOnly(settings, 'npm run issuer');
  const { OAuth2Server } = await import('oauth2-mock-server').catch(() => {
    throw new StartError('npm run issuer needs the packages for development: run "npm ci" without --omit=dev.');
  });
  const configuration = developmentConfiguration(settings, SCOPES);
  const server = new OAuth2Server();
  const { service, issuer } = server;
  await issuer.keys.add(await developmentKey(settings.dataDir));

  // Whom a code is for, as said when it was asked for
  const visitors = new Map<string, object>();
  service.on('beforeAuthorizeRedirect', ({ url }: MutableRedirectUri, { query }: Request) => {
    const { scope, organisation = DEFAULT_VISITOR.organisation, person = DEFAULT_VISITOR.person } = query;
    try {
      if (query['code_challenge_method'] !== 'S256') throw new StartError('Send a code_challenge by S256 (PKCE).');
      const claims = claimsOf({ scopes: knownScopes(SCOPES, scope), organisation, person }, configuration, SCOPES);
      visitors.set(url.searchParams.get('code') ?? '', claims);
    } catch (error) {
      url.searchParams.delete('code');
      url.searchParams.set('error', 'invalid_request');
      url.searchParams.set('error_description', (error as Error).message);
    }
  });
  service.on('beforeTokenSigning', ({ payload }: MutableToken, { body: { code, scope } }: Request) => {
    const byCode = visitors.get(code ?? '');
    Object.assign(
      payload,
      byCode ?? claimsOf({ ...DEFAULT_VISITOR, scopes: knownScopes(SCOPES, scope) }, configuration, SCOPES),
    );
    // An ID token has the client for its audience already
    payload['aud'] ??= configuration.audience;
  });
  service.on(
    'beforeResponse',
    (response: MutableResponse, { body: { grant_type: grant, code = '', code_verifier: verifier } }: Request) => {
      // The library compares a verifier with its challenge, but takes a code without one
      const isKnown = visitors.delete(code) && verifier !== undefined;
      if (grant === 'authorization_code' && !isKnown)
        Object.assign(response, { statusCode: 400, body: { error: 'invalid_grant' } });
    },
  );

  const port = settings.port ?? PORT;
  await server.start(port, HOST).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      ? new StartError(`Port ${port} is in use. Stop what uses it, or set PORT to another.`)
      : error;
  });
  issuer.url = `http://localhost:${server.address().port}`;
  stopOnSignal(() => server.stop());
  console.log(
    [
      'The issuer for development is ready: anyone on this machine signs in as anyone.',
      `  Issuer     ${issuer.url}`,
      `  Sign in    ${issuer.url}/authorize?response_type=code&client_id=dev&scope=openid+courses:write&redirect_uri=…`,
      '             &code_challenge=…&code_challenge_method=S256 [&organisation=fhi] [&person=Kari+Nordmann]',
      '  Stop with Ctrl-C.',
    ].join('\n'),
  );
}

start().catch(failStart);
