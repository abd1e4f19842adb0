import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { PUBLIC, type Identity } from './identity.js';
import type { Settings } from '../platform/settings.js';
import { identityFromClaims } from './claims.js';
import { readConfiguration, type IdentityConfiguration } from './configuration.js';
import { issuerKeys } from './keys.js';
import { refusedToken, type TokenFault } from './refused-token.js';

/** What an access token may call itself: an issuer signs other things with the same keys, such as logouts. */
const ACCESS_TOKENS = /^(application\/)?(at\+)?jwt$/i;

/** Checks a token and gives who sent it; throws with the reason where it cannot be used. */
export type TokenVerifier = (token: string) => Promise<Identity>;

/** The verifier that the settings name, null where nobody can sign in. */
export function openVerifier(settings: Settings, scopes: readonly string[]): TokenVerifier | null {
  const { oidcConfig } = settings;
  return oidcConfig ? createVerifier(readConfiguration(oidcConfig, settings, scopes)) : null;
}

/** A verifier for the tokens of one issuer. */
export function createVerifier(
  configuration: IdentityConfiguration,
  keys: JWTVerifyGetKey = issuerKeys(configuration),
): TokenVerifier {
  const { issuer, audience, algorithms, clockToleranceSeconds } = configuration;
  const options = {
    issuer,
    audience,
    algorithms,
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ['exp'],
  };
  return async (token) => {
    const { payload, protectedHeader } = await jwtVerify(token, keys, options).catch((error: unknown) => {
      throw error instanceof errors.JOSEError ? refusedToken(faultOf(error)) : error;
    });
    if (!ACCESS_TOKENS.test(protectedHeader.typ ?? 'JWT')) throw refusedToken('TYPE');
    if ('cnf' in payload) throw refusedToken('BOUND_TO_KEY');
    return identityFromClaims(payload, configuration);
  };
}

/** Who sent a request, by its Authorization header: the public without one or with nothing in it, and nobody with one that cannot be used. */
export async function identify(authorization: string | undefined, verify: TokenVerifier | null): Promise<Identity> {
  if (!isGiven(authorization)) return PUBLIC;
  if (!verify) throw refusedToken('NO_ISSUER');
  const token = /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization)?.[1];
  if (token === undefined) throw refusedToken('NOT_A_TOKEN');
  return await verify(token);
}

/** Whether there is anything in an Authorization header: clients that have no token send it empty. */
export function isGiven(authorization: string | undefined): authorization is string {
  return authorization !== undefined && authorization.trim() !== '';
}

const FAULTS: Readonly<Record<string, TokenFault>> = {
  ERR_JWT_EXPIRED: 'EXPIRED',
  ERR_JOSE_ALG_NOT_ALLOWED: 'ALGORITHM',
  ERR_JOSE_NOT_SUPPORTED: 'ALGORITHM',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'SIGNATURE',
  ERR_JWKS_NO_MATCHING_KEY: 'SIGNATURE',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'SIGNATURE',
  ERR_JWT_CLAIM_VALIDATION_FAILED: 'CLAIMS',
};
const CLAIM_FAULTS: Readonly<Record<string, TokenFault>> = { iss: 'ISSUER', aud: 'AUDIENCE', nbf: 'NOT_YET_VALID' };

function faultOf(error: errors.JOSEError): TokenFault {
  const about = error instanceof errors.JWTClaimValidationFailed ? CLAIM_FAULTS[error.claim] : undefined;
  return about ?? FAULTS[error.code] ?? 'NOT_A_TOKEN';
}
