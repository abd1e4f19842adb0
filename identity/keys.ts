import { readFile } from 'node:fs/promises';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  type RemoteJWKSet,
} from 'jose';
import { GraphQLError } from 'graphql';
import { log } from '../platform/log.js';
import { isSecure, type IdentityConfiguration } from './configuration.js';

const MAX_WAIT_MS = 5000;
/** An unknown key makes us look for new ones, this often at the most. */
const KEYS_COOLDOWN_MS = 30_000;

/** The issuer's keys cannot be had, so that nothing can be said of the token. */
function issuerUnavailable(): GraphQLError {
  return new GraphQLError("The issuer's keys cannot be had just now, so the token cannot be checked. Try again soon.", {
    extensions: { code: 'ISSUER_UNAVAILABLE' },
  });
}

/** Finds the key that a token names among its issuer's: new keys are seen, and keys are asked for once for many tokens. */
export function issuerKeys(configuration: IdentityConfiguration, cooldownMs = KEYS_COOLDOWN_MS): JWTVerifyGetKey {
  const { jwksFile, issuer } = configuration;
  let address: Promise<string> | null = null;
  let remote: RemoteJWKSet | null = null;

  const connect = async (): Promise<JWTVerifyGetKey> => {
    address ??= configuration.jwksUri ? Promise.resolve(configuration.jwksUri) : discover(issuer);
    const url = new URL(await address);
    return (remote ??= createRemoteJWKSet(url, { cooldownDuration: cooldownMs, timeoutDuration: MAX_WAIT_MS }));
  };
  return async (header, token) => {
    try {
      const keys = jwksFile ? await localKeys(jwksFile) : await connect();
      return await keys(header, token);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      log.error({ err: error, issuer }, "the issuer's keys cannot be had");
      // Keys that are known stay known; without any, the next token asks anew where they are.
      if (!remote?.fresh) {
        address = null;
        remote = null;
      }
      throw issuerUnavailable();
    }
  };
}

/** Whether the keys are there, and the token names none of them, or none alone. */
function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

/** Where an issuer has its keys, by its discovery document (OpenID Connect Discovery 1.0, section 4). */
async function discover(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(MAX_WAIT_MS) });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  const document = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (document.issuer !== issuer) throw new Error(`${url} is the document of another issuer`);
  const { jwks_uri: keys } = document;
  if (typeof keys !== 'string') throw new Error(`${url} names no jwks_uri`);
  if (isSecure(issuer) && !isSecure(keys)) throw new Error(`${url} names keys without https`);
  return keys;
}

/** Read each time: the file is small, local, and made anew by the development issuer. */
async function localKeys(file: string): Promise<JWTVerifyGetKey> {
  return createLocalJWKSet(JSON.parse(await readFile(file, 'utf8')) as JSONWebKeySet);
}
