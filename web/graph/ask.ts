/** A typed operation, as codegen makes it of a `.graphql` file. */
export interface Operation<T, V> {
  toString: () => string;
  __apiType?: (variables: V) => T;
}

/** A registry that did not answer, and when it last did, as far as the gateway knows. */
export interface SilentRegistry {
  registry: string;
  lastAnswered: string | null;
}

/** What the graph answers: what there is, which registries are missing from it, and when it answered (ISO 8601). */
export interface Answer<T> {
  data: T;
  silent: readonly SilentRegistry[];
  at: string;
}

/** How something is asked. */
export interface AskOptions {
  /** As recorded at this moment, ISO 8601 to the second; as it is now unless given. */
  asOf?: string | undefined;
}

interface GraphError {
  message: string;
  extensions?: { code?: string; registry?: string; lastAnswered?: string | null };
}

/** The graph was asked and refuses; its message says what is wrong and how to mend it. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/** The gateway could not be reached, or answers nothing that can be read. */
class Unreachable extends Error {}

const listeners = new Set<() => void>();

/** Tells when the graph takes the session for none: it has ended. Gives what ends the telling. */
export function onSessionEnded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the graph. A registry that does not answer leaves the rest of the answer; anything else refuses it whole. */
export async function ask<T, V>(
  operation: Operation<T, V>,
  variables: V,
  signal?: AbortSignal,
  { asOf }: AskOptions = {},
): Promise<Answer<T>> {
  const { status, at, body } = await post({ query: operation.toString(), variables }, signal, asOf);
  const errors = body.errors ?? [];
  if (status === 401) for (const listener of listeners) listener();
  const refusal = errors.find(({ extensions }) => extensions?.code !== 'SOURCE_UNAVAILABLE');
  if (refusal) throw new Refused(refusal.message, refusal.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  const silent = new Map(
    errors.map(({ extensions: { registry = '', lastAnswered = null } = {} }) => [registry, { registry, lastAnswered }]),
  );
  if (!body.data)
    throw silent.size > 0 ? new Refused(errors[0]?.message ?? '', 'SOURCE_UNAVAILABLE') : new Unreachable();
  return { data: body.data as T, silent: [...silent.values()], at };
}

async function post(
  question: object,
  signal: AbortSignal | undefined,
  asOf: string | undefined,
): Promise<{ status: number; at: string; body: { data?: unknown; errors?: GraphError[] } }> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(asOf !== undefined && { 'accept-datetime': httpDate(asOf) }),
      },
      body: JSON.stringify(question),
      ...(signal && { signal }),
    });
    return {
      status: response.status,
      at: new Date(response.headers.get('date') ?? Date.now()).toISOString(),
      body: (await response.json()) as { data?: unknown; errors?: GraphError[] },
    };
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Unreachable();
  }
}

/** A moment as HTTP writes it; what is none is passed on, for the graph to say so. */
function httpDate(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : date.toUTCString();
}
