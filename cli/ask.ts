import { StartError } from '../platform/process.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** Where a Kompetansekart runs unless another address is given. */
export const DEFAULT_URL = 'http://localhost:4000/graphql';

/** How an address that is no endpoint answers a POST: nothing there, or nothing that takes one. */
const NO_ENDPOINT = [404, 405];

/** An answer of a running Kompetansekart. */
interface Answer<T> {
  data?: T | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { argument?: string } }[];
}

/** Asks a running Kompetansekart, with a token where the question needs one; gives the answer with its errors. */
export async function postGraphql<T, V extends object>(
  url: string,
  document: TypedDocumentString<T, V>,
  variables: V,
  token?: string,
): Promise<Answer<T>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch(() => {
    throw new StartError(`Nothing answers at ${url}. Start it with "npm start", or name another address with --url.`);
  });
  const answer: unknown = await response.json().catch(() => null);
  // What is no endpoint may answer in JSON, too
  if (
    typeof answer !== 'object' ||
    answer === null ||
    !('data' in answer || 'errors' in answer) ||
    NO_ENDPOINT.includes(response.status)
  )
    throw new StartError(
      `${url} answers something else than GraphQL. Name the address with /graphql at its end by --url.`,
    );
  return answer as Answer<T>;
}

/** The option behind an argument of the graph, and what lists the values that it takes. */
interface OptionBehind {
  option: string;
  list: string;
}

/** Asks a running Kompetansekart; errors become a line for the person at the terminal, by the options that they gave. */
export async function askGraph<T, V extends object>(
  url: string,
  document: TypedDocumentString<T, V>,
  variables: V,
  optionOf: Readonly<Record<string, OptionBehind>>,
): Promise<T> {
  const { data, errors = [] } = await postGraphql(url, document, variables);
  if (!data || errors.length > 0) {
    const lines = errors.map(({ message, extensions }) => {
      const { argument = '' } = extensions ?? {};
      const behind = optionOf[argument];
      if (!behind) return message;
      return `${message.replace(argument, behind.option)} Ask ${url} for those that there are: ${behind.list}`;
    });
    throw new StartError([...new Set(lines)].join(' ') || `${url} gives no answer. Name another address with --url.`);
  }
  return data;
}
