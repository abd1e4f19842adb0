import { GraphQLError } from 'graphql';

/** A name of an operation by its hash: as persisted documents have it, with the kind of hash or without. */
const DOCUMENT_ID = /^(?:sha256:)?([0-9a-f]{64})$/i;

/**
 * A GraphQL request as Apollo Server reads it: an empty `operationName` is none, and a `documentId` is the hash of a
 * persisted operation. What is no request is left for Apollo Server to refuse.
 */
export function bodyForApollo(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { documentId, operationName, ...rest } = body as Record<string, unknown>;
  return {
    ...rest,
    ...(operationName !== '' && operationName !== undefined && { operationName }),
    ...persisted(documentId, rest['query'], rest['extensions'] as object | undefined),
  };
}

/** The same, in the parameters of an address. */
export function searchForApollo(search: URLSearchParams): string {
  if (search.get('operationName') === '') search.delete('operationName');
  const documentId = search.get('documentId');
  if (documentId !== null) {
    const { extensions } = persisted(documentId, search.get('query'), undefined);
    search.delete('documentId');
    search.set('extensions', JSON.stringify(extensions));
  }
  return `?${search.toString()}`;
}

function persisted(documentId: unknown, query: unknown, extensions: object | undefined): { extensions?: object } {
  if (documentId === undefined || documentId === null) return {};
  if (typeof query === 'string' && query !== '') throw badRequest('Give "query" or "documentId", not both.');
  const hash = typeof documentId === 'string' ? DOCUMENT_ID.exec(documentId)?.[1] : undefined;
  if (hash === undefined) {
    throw badRequest('documentId: write "sha256:" and the SHA-256 of the operation, 64 digits from 0 to f.');
  }
  return { extensions: { ...extensions, persistedQuery: { version: 1, sha256Hash: hash.toLowerCase() } } };
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

/** Errors of the document or its variables, which come before anything is run. */
const BEFORE_RUNNING: readonly unknown[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * The status of an answer. Who asks for `application/json` alone is told by the body that the document does not fit, with
 * 200; `application/graphql-response+json` has the status for it (GraphQL over HTTP, sections 6.4.1 and 6.4.2).
 */
export function statusFor(accept: string | undefined, status: number, body: string): number {
  if (status !== 400 || !accept?.includes('application/json') || accept.includes('graphql-response')) return status;
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: unknown } }[] };
  return errors.every(({ extensions }) => BEFORE_RUNNING.includes(extensions?.code)) ? 200 : status;
}
