import { StartError } from '../platform/process.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** An answer of a running Kompetansekart. */
interface Answer<T> {
  data?: T | null;
  errors?: { message: string; path?: (string | number)[] }[];
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
  return (await response.json()) as Answer<T>;
}

/** Asks a running Kompetansekart; errors become sentences for the person at the terminal. */
export async function askGraph<T, V extends object>(
  url: string,
  document: TypedDocumentString<T, V>,
  variables: V,
): Promise<T> {
  const { data, errors = [] } = await postGraphql(url, document, variables);
  if (!data || errors.length > 0) throw new StartError(errors.map(({ message }) => message).join('\n'));
  return data;
}
