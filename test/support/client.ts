import type { TypedDocumentString } from '../generated/graphql.js';

/** An error as a client sees it. */
interface ClientError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; [key: string]: unknown };
}

/** An answer as a client sees it. */
interface Answer<T> {
  status: number;
  headers: Headers;
  data: T;
  errors: ClientError[];
}

/** Asks the system over HTTP, as a client would. */
export interface Client {
  /** Asks an operation that must succeed, and gives its data. */
  ask: <T, V>(
    document: TypedDocumentString<T, V>,
    ...variables: Record<string, never> extends V ? [V?] : [V]
  ) => Promise<T>;
  /** Asks anything, and gives the answer with its errors. */
  post: <T = Record<string, unknown>>(query: string, variables?: object) => Promise<Answer<T>>;
}

/** A client of the gateway at an address. */
export function clientAt(url: string, headers: Record<string, string> = {}): Client {
  const post = async <T>(query: string, variables?: object): Promise<Answer<T>> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as { data: T; errors?: ClientError[] };
    return { status: response.status, headers: response.headers, data, errors };
  };
  return {
    post,
    ask: async <T, V>(document: TypedDocumentString<T, V>, variables?: V) => {
      const { data, errors } = await post<T>(document.toString(), variables as object);
      if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
  };
}
