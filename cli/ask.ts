import { StartError } from '../subgraphs/shared/process.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** Asks a running Kompetansekart; errors become sentences for the person at the terminal. */
export async function ask<T, V>(url: string, document: TypedDocumentString<T, V>, variables: V): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch(() => {
    throw new StartError(`Nothing answers at ${url}. Start it with "npm start", or name another address with --url.`);
  });
  const { data, errors = [] } = (await response.json()) as { data?: T; errors?: { message: string }[] };
  if (!data || errors.length > 0) throw new StartError(errors.map(({ message }) => message).join('\n'));
  return data;
}
