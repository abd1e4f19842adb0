import { GraphQLError } from 'graphql';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { log } from '../../platform/log.js';

/** Why nobody was signed in, as the page is told. */
export type Failure = 'denied' | 'expired' | 'issuer-unavailable' | 'not-accepted';

/** A sign-in that ended for a reason of ours; the message is for the log, and holds nothing of a token. */
export class SignInFailed extends Error {
  constructor(
    readonly failure: Failure,
    message: string,
  ) {
    super(message);
  }
}

/** What issuers say where the person, or their rules, said no. */
const DENIALS = ['access_denied', 'login_required', 'consent_required', 'interaction_required'];
/** What the library says of an issuer whose answer cannot be read. */
const UNREADABLE = ['OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR'];

/** What an error on the way means for the person. */
export function failureOf(error: unknown): Failure {
  if (error instanceof SignInFailed) return error.failure;
  if (error instanceof GraphQLError)
    return error.extensions['code'] === 'ISSUER_UNAVAILABLE' ? 'issuer-unavailable' : 'not-accepted';
  if (error instanceof AuthorizationResponseError) {
    if (DENIALS.includes(error.error)) return 'denied';
    return isFault(error.error) ? 'issuer-unavailable' : 'not-accepted';
  }
  if (error instanceof ResponseBodyError) {
    // A code that is too old, or was used before
    if (error.error === 'invalid_grant') return 'expired';
    return error.status >= 500 || isFault(error.error) ? 'issuer-unavailable' : 'not-accepted';
  }
  if (error instanceof ClientError && UNREADABLE.includes(error.code ?? '')) return 'issuer-unavailable';
  return isWithoutAnswer(error) ? 'issuer-unavailable' : 'not-accepted';
}

/** Whether there was no connection, or no answer in time; the library wraps what fetch says. */
function isWithoutAnswer(error: unknown): boolean {
  const { name, message, cause } = error as Partial<Error>;
  return message === 'fetch failed' || name === 'TimeoutError' || (cause != null && isWithoutAnswer(cause));
}

function isFault(error: string): boolean {
  return error === 'temporarily_unavailable' || error === 'server_error';
}

/** Says why in the log. Never the error itself: the library puts answers, tokens and claims into what it throws. */
export function logFailure(error: unknown, failure: Failure, what = 'nobody was signed in'): void {
  const {
    message,
    code,
    error: said,
    extensions,
    cause,
  } = error as Partial<ClientError & ResponseBodyError & GraphQLError>;
  const { code: below } = (cause ?? {}) as { code?: unknown };
  log.warn({ failure, why: message, code: code ?? below, said, reason: extensions?.['reason'] }, what);
}
