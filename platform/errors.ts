import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/**
 * Every code a client can meet in `extensions.code`, with what it means. Codes of the GraphQL
 * server itself are listed too, so that a client needs no other list.
 */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'An argument cannot be used; the message names it and says what would do.',
  GRAPHQL_PARSE_FAILED: 'The query is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE:
    'The request does not say which of its operations to run, or names one it does not have.',
  BAD_REQUEST: 'The HTTP request cannot be read as a GraphQL request.',
  PERSISTED_QUERY_NOT_FOUND: 'The hash is not known; send the query with it once.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'This server keeps no queries.',
  QUERY_TOO_LARGE:
    'The question is too large, or could read too many rows; ask for smaller pages, fewer lists within lists, or in parts.',
  UNAUTHENTICATED: 'A token is needed, or the one sent or the session cannot be used; the message says why.',
  FORBIDDEN: 'A scope that is needed is lacking, or another site used the session; the message says which.',
  ISSUER_UNAVAILABLE: 'The keys that tokens are checked by cannot be had now; try again soon.',
  RATE_LIMITED: 'Too many requests from one who asks; try again after the seconds in Retry-After.',
  OVERLOADED: 'More is asked than can be answered in time; try again after the seconds in Retry-After.',
  STOPPING: 'The server is about to stop and takes no new requests; ask again, and another one answers.',
  ANSWER_TOO_LARGE: 'The answer has more bytes than may be sent; ask for smaller pages or fewer fields.',
  STARTING: 'The server is still loading; try again in a moment.',
  SOURCE_UNAVAILABLE: 'A registry does not answer, or its facts were not given; what the others hold is in the answer.',
  INTERNAL_SERVER_ERROR: 'A fault of ours. The log has the details under the same id.',
} as const;

/** A code in `extensions.code`. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** The error with the id of the request, by which the log is searched. */
export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

/** An error of the caller's: names the argument and how to mend it. */
export function userInputError(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

/** An unknown id in an argument that requires it to exist. */
export function unknownId(argument: string, id: string): GraphQLError {
  return userInputError(argument, `there is no "${id}".`);
}

/** Nobody has signed in where somebody must, or the token cannot be used; `scopes` are those a field needs. */
export function unauthenticated(message: string, scopes?: readonly (readonly string[])[]): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', ...(scopes && { scopes }) } });
}

/** Somebody has signed in whose token does not give a scope that the field needs. */
export function forbidden(message: string, scopes: readonly (readonly string[])[]): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', scopes } });
}

/** A registry that this answer needs does not answer; `lastAnswered` is when it last did, where that is known. */
export function sourceUnavailable(registry: string, lastAnswered?: string | null): GraphQLError {
  return new GraphQLError(`The registry "${registry}" does not answer; try again later.`, {
    extensions: { code: 'SOURCE_UNAVAILABLE', registry, ...(lastAnswered !== undefined && { lastAnswered }) },
  });
}

/** A router asked for a field without what the SDL says that it requires: nothing can be said, and nothing is guessed. */
export function notGiven(field: string, missing: string): GraphQLError {
  return new GraphQLError(`${field} cannot be told: "${missing}", which it requires, was not given.`, {
    extensions: { code: 'SOURCE_UNAVAILABLE', missing },
  });
}

/** Names of the MongoDB driver's errors that say that nobody answered. */
const NO_ANSWER =
  /^(Mongo(ServerSelection|Network|NetworkTimeout|PoolCleared|PoolClosed|WaitQueueTimeout|OperationTimeout|NotConnected|TopologyClosed|ServerClosed|ClientClosed|ExpiredSession|StalePrimary|WriteConcern)|ConnectionPool|PoolCleared)/;
/** Codes of a connection that broke, where the system's own error comes through. */
const BROKEN = new Set(['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH']);
/**
 * Codes by which a server says that it cannot answer now: it stops, is not the primary, has lost its cursors with its
 * process, had too little time, cannot reach the others, or its disk is full.
 */
const NOT_NOW = new Set([
  6, 7, 43, 50, 64, 89, 91, 100, 133, 134, 136, 189, 202, 216, 237, 262, 290, 9001, 10058, 10107, 11600, 11602, 13435,
  13436, 14031,
]);

/**
 * Whether an error says that the database does not answer now. A driver wraps such an error in others: of a bulk write, of
 * its own, of ours.
 */
export function isDatabaseDown(error: unknown): boolean {
  const seen = new Set<unknown>();
  const isDown = (one: unknown): boolean => {
    if (typeof one !== 'object' || one === null || seen.has(one)) return false;
    seen.add(one);
    const { name, code, cause, originalError, errorResponse } = one as Record<string, unknown>;
    return (
      NO_ANSWER.test(String(name)) ||
      BROKEN.has(code as string) ||
      (/^Mongo/.test(String(name)) && NOT_NOW.has(code as number)) ||
      [cause, originalError, errorResponse].some(isDown)
    );
  };
  return isDown(error);
}

/** Longest message: some repeat what the caller wrote, at every place where it is wrong. */
const MAX_MESSAGE = 1000;

/** A message as it is told: some repeat what the caller wrote. */
export function cutMessage(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message;
}

/**
 * The error as a client may see it: known codes pass, anything else becomes a fault of ours under an
 * id that the log has too, with nothing of its inside.
 */
export function maskFault(error: GraphQLError, log: (id: string, error: unknown) => void): GraphQLFormattedError {
  const code = error.extensions['code'];
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' && code in ERROR_CODES) {
    const formatted = error.toJSON();
    return { ...formatted, message: cutMessage(formatted.message) };
  }
  const id = randomUUID();
  log(id, error.originalError ?? error);
  const { locations, path } = error.toJSON();
  return { ...internalError(id), ...(locations && { locations }), ...(path && { path }) };
}

/** A fault of ours, as it is told: by the id under which the log has it. */
export function internalError(id: string): GraphQLFormattedError {
  const message = `Internal error ${id}. Report this id if it does not pass.`;
  return { message, extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
}
