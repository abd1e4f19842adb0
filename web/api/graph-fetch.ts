/** A typed operation, as codegen makes it of a `.graphql` file. */
export interface Operation<T, V> {
  toString: () => string;
  __apiType?: (variables: V) => T;
  /** The hash that the gateway knows it by, where the build has given it one. */
  __meta__?: Record<string, unknown> | undefined;
}

/** A registry that did not answer, and when it last did, as far as the gateway knows. */
export interface UnavailableRegistry {
  registry: string;
  lastAnswered: string | null;
}

/** What the graph answers: what there is, which registries are missing from it, and when it answered (ISO 8601). */
export interface GraphAnswer<T> {
  data: T;
  unavailable: readonly UnavailableRegistry[];
  answeredAt: string;
}

/** How something is asked. */
export interface GraphFetchOptions {
  /** As recorded at this moment, ISO 8601 to the second; as it is now unless given. */
  asOf?: string | undefined;
}

interface GraphError {
  message: string;
  extensions?: { code?: string; registry?: string; lastAnswered?: string | null };
}

/** The graph was asked and refuses; its message says what is wrong and how to mend it. */
export class GraphQLRequestError extends Error {
  constructor(
    message: string,
    readonly code: string,
    /** The registries that did not answer, where that is why. */
    readonly registries: readonly string[] = [],
  ) {
    super(message);
  }
}

/** The gateway could not be reached, or answers nothing that can be read. */
class UnreachableError extends Error {}

const listeners = new Set<() => void>();

/** Tells when the graph takes the session for none: it has ended. Gives what ends the telling. */
export function onSessionEnded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the graph. A registry that does not answer leaves the rest of the answer; anything else refuses it whole. */
export async function graphFetch<T, V>(
  operation: Operation<T, V>,
  variables: V,
  signal?: AbortSignal,
  { asOf }: GraphFetchOptions = {},
): Promise<GraphAnswer<T>> {
  const { status, at, body } = await sendOperation(operation, variables, signal, asOf);
  const errors = body.errors ?? [];
  if (status === 401) for (const listener of listeners) listener();
  const refusal = errors.find(({ extensions }) => extensions?.code !== 'SOURCE_UNAVAILABLE');
  if (refusal) throw new GraphQLRequestError(refusal.message, refusal.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  const unavailable = new Map(
    errors.map(({ extensions: { registry = '', lastAnswered = null } = {} }) => [registry, { registry, lastAnswered }]),
  );
  if (!body.data)
    throw unavailable.size > 0
      ? new GraphQLRequestError(errors[0]?.message ?? '', 'SOURCE_UNAVAILABLE', [...unavailable.keys()].filter(Boolean))
      : new UnreachableError();
  return { data: body.data as T, unavailable: [...unavailable.values()], answeredAt: at };
}

interface RawResponse {
  status: number;
  at: string;
  body: { data?: unknown; errors?: GraphError[] };
}

/** Longest address that is asked; what is longer goes in a body. */
const MAX_ADDRESS_LENGTH = 4000;

/**
 * Sends a question: by its hash where it has one, and by address where it only reads, so that the browser need not be
 * sent an answer that it has. A gateway that does not know the hash is sent the words.
 */
async function sendOperation<T, V>(
  operation: Operation<T, V>,
  variables: V,
  signal: AbortSignal | undefined,
  asOf: string | undefined,
): Promise<RawResponse> {
  const query = operation.toString();
  const [, kind, operationName] = /^\s*(query|mutation)\s+(\w+)/.exec(query) ?? [];
  const hash = operation.__meta__?.['hash'];
  const given = { signal, asOf };
  if (typeof hash !== 'string' || kind !== 'query' || operationName === undefined)
    return await request('/graphql', { query, variables }, given);
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  const parameters = { operationName, variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) };
  const address = `/graphql?${new URLSearchParams(parameters).toString()}`;
  const response = await (address.length > MAX_ADDRESS_LENGTH
    ? request('/graphql', { operationName, variables, extensions }, given)
    : request(address, null, given));
  const isUnknown = response.body.errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND';
  return isUnknown ? await request('/graphql', { query, variables }, given) : response;
}

async function request(
  address: string,
  question: object | null,
  { signal, asOf }: { signal: AbortSignal | undefined; asOf: string | undefined },
): Promise<RawResponse> {
  try {
    const response = await fetch(address, {
      method: question ? 'POST' : 'GET',
      headers: {
        accept: 'application/json',
        ...(question && { 'content-type': 'application/json' }),
        ...(asOf !== undefined && { 'accept-datetime': httpDate(asOf) }),
      },
      ...(question && { body: JSON.stringify(question) }),
      ...(signal && { signal }),
    });
    return {
      status: response.status,
      at: new Date(response.headers.get('date') ?? Date.now()).toISOString(),
      body: (await response.json()) as RawResponse['body'],
    };
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new UnreachableError();
  }
}

/** A moment as HTTP writes it; what is none is passed on, for the graph to say so. */
function httpDate(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : date.toUTCString();
}
