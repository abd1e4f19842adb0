import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  discovery,
  enableNonRepudiationChecks,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type ClientAuth,
  type Configuration,
} from 'openid-client';
import { isSecure } from '../../identity/configuration.js';
import type { SignInSettings } from './settings.js';

const MAX_WAIT_SECONDS = 5;
/** How long the issuer's addresses are taken to be as they were. */
const DISCOVERY_TTL_MS = 3600_000;

/** What only the browser that began a sign-in can show when it comes back. */
interface Proof {
  state: string;
  nonce: string;
  verifier: string;
}

/** What the issuer gives for a code. */
export interface Tokens {
  accessToken: string;
  idToken: string;
}

/** The issuer, where people sign in. */
export interface IssuerClient {
  /** Where to send a person to sign in, and the proof to keep meanwhile. */
  begin: (redirectUri: string) => Promise<{ address: string; proof: Proof }>;
  /** The tokens for the answer with which a person came back, checked against the proof. */
  finish: (answer: URL, proof: Proof) => Promise<Tokens>;
  /** Where to end the session that the person has at the issuer, null where it has no such address. */
  end: (idToken: string, returnTo: string) => Promise<string | null>;
}

/** The issuer of a configuration, by OpenID Connect. Its addresses are asked for at the first sign-in. */
export function createIssuerClient({ issuer, client, clientSecret, production }: SignInSettings): IssuerClient {
  let known: { configuration: Configuration; until: number } | null = null;
  const connect = async (): Promise<Configuration> => {
    if (known && known.until > Date.now()) return known.configuration;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out: an issuer for development has no https
    const forDevelopment = isSecure(issuer) || production ? [] : [allowInsecureRequests];
    const configuration = await discovery(new URL(issuer), client.clientId, undefined, authentication(clientSecret), {
      timeout: MAX_WAIT_SECONDS,
      execute: [...forDevelopment, enableNonRepudiationChecks],
    });
    known = { configuration, until: Date.now() + DISCOVERY_TTL_MS };
    return configuration;
  };
  return {
    begin: async (redirectUri) => {
      const configuration = await connect();
      const proof = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const address = buildAuthorizationUrl(configuration, {
        ...client.parameters,
        redirect_uri: redirectUri,
        scope: client.scopes.join(' '),
        state: proof.state,
        nonce: proof.nonce,
        code_challenge: await calculatePKCECodeChallenge(proof.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, proof };
    },
    finish: async (answer, { state, nonce, verifier }) => {
      const tokens = await authorizationCodeGrant(await connect(), answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
      });
      return { accessToken: tokens.access_token, idToken: tokens.id_token ?? '' };
    },
    end: async (idToken, returnTo) => {
      const configuration = await connect();
      if (!configuration.serverMetadata().end_session_endpoint) return null;
      const parameters = { id_token_hint: idToken, post_logout_redirect_uri: returnTo };
      return buildEndSessionUrl(configuration, parameters).href;
    },
  };
}

/** How the issuer wants the client's secret; in the header is the standard's way where it does not say. */
function authentication(secret: string | undefined): ClientAuth {
  if (secret === undefined) return None();
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (issuer, ...request) => {
    const methods = issuer.token_endpoint_auth_methods_supported ?? [];
    const onlyPost = methods.includes('client_secret_post') && !methods.includes('client_secret_basic');
    (onlyPost ? post : basic)(issuer, ...request);
  };
}
