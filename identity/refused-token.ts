import { GraphQLError } from 'graphql';

/** Why a token is refused, for programs and for people. Nothing of the token itself is said. */
const REASONS = {
  NOT_A_TOKEN: 'The Authorization header must read "Bearer", and a signed token (JWT).',
  ALGORITHM: 'The token is signed by an algorithm that is not allowed.',
  SIGNATURE: 'The token is not signed by a key of the issuer.',
  ISSUER: 'The token is of another issuer.',
  AUDIENCE: 'The token is meant for another audience.',
  EXPIRED: 'The token has expired. Get a new one.',
  NOT_YET_VALID: 'The token is not valid yet.',
  TYPE: 'The token is of another kind than an access token.',
  CLAIMS: 'The token lacks a claim that is needed, or has one that cannot be used.',
  BOUND_TO_KEY: 'The token is bound to a key of its client (DPoP); only bearer tokens are taken.',
  SEVERAL_ORGANISATIONS: 'The token speaks for several organisations. Sign in for one.',
  UNKNOWN_CALLER: 'The token names neither a person nor an organisation that is known here.',
  SESSION_ENDED: 'Your session has ended. Sign in again.',
  NO_ISSUER: 'Nobody can sign in here: no issuer is configured (OIDC_CONFIG).',
} as const;

export type TokenFault = keyof typeof REASONS;

/** A token that cannot be used. Whoever sent it is told, and never taken for the public. */
export function refusedToken(reason: TokenFault): GraphQLError {
  return new GraphQLError(REASONS[reason], { extensions: { code: 'UNAUTHENTICATED', reason } });
}
