import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';

const HASH = /^[0-9a-f]{64}$/i;
/** A name of an operation by its hash, as persisted documents have it: with the kind of hash, or without. */
const DOCUMENT_ID = /^(?:sha256:)?([0-9a-f]{64})$/i;

type Parts = Readonly<Record<string, unknown>>;

/**
 * A GraphQL request as Apollo Server reads it: an empty `operationName` or `query` is none, and a `documentId` is the hash of a
 * persisted operation. What is no request is left for Apollo Server to refuse, but for hashes, which it would take for a fault of ours.
 */
export function bodyForApollo(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { documentId, operationName, query, extensions, ...rest } = body as Parts;
  const asked = query === '' ? undefined : query;
  const named = withHash(documentId, asked, extensions);
  return {
    ...rest,
    ...(asked !== undefined && { query: asked }),
    ...(operationName !== '' && operationName !== undefined && { operationName }),
    ...(named !== undefined && { extensions: named }),
  };
}

/** The same, in the parameters of an address. */
export function searchForApollo(search: URLSearchParams): string {
  for (const name of ['operationName', 'query']) if (search.get(name) === '') search.delete(name);
  const written = search.get('extensions');
  const given = written === null ? undefined : parsed(written);
  // What is no JSON, or given twice, Apollo Server says better.
  if (given !== NOT_JSON && search.getAll('extensions').length < 2) {
    const extensions = withHash(search.get('documentId'), search.get('query'), given);
    if (extensions !== undefined) search.set('extensions', JSON.stringify(extensions));
  }
  search.delete('documentId');
  return `?${search.toString()}`;
}

const NOT_JSON = Symbol('not JSON');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return NOT_JSON;
  }
}

/** The extensions with the hash of the operation that a request names, checked; as they are where it names none. */
function withHash(documentId: unknown, query: unknown, extensions: unknown): unknown {
  const hasQuery = query !== undefined && query !== null;
  if (documentId !== undefined && documentId !== null) {
    if (hasQuery) throw badRequest('Give "query" or "documentId", not both.');
    const hash = typeof documentId === 'string' ? DOCUMENT_ID.exec(documentId)?.[1] : undefined;
    if (hash !== undefined) return { ...partsOf(extensions), persistedQuery: persisted(hash) };
    throw badRequest('documentId: write "sha256:" and the SHA-256 of the operation, 64 digits from 0 to f.');
  }
  const given = partsOf(extensions)['persistedQuery'];
  if (given === undefined || given === null) return extensions;
  const { version, sha256Hash } = partsOf(given);
  if (version !== 1 || typeof sha256Hash !== 'string' || !HASH.test(sha256Hash)) {
    throw badRequest(
      'extensions.persistedQuery: write {"version": 1, "sha256Hash": "…"} with the SHA-256 of the operation, 64 digits from 0 to f.',
    );
  }
  if (typeof query === 'string' && createHash('sha256').update(query).digest('hex') !== sha256Hash.toLowerCase()) {
    throw badRequest('extensions.persistedQuery.sha256Hash: it is not the SHA-256 of the query.');
  }
  return { ...partsOf(extensions), persistedQuery: persisted(sha256Hash) };
}

function persisted(hash: string) {
  return { version: 1, sha256Hash: hash.toLowerCase() };
}

function partsOf(value: unknown): Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parts) : {};
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
