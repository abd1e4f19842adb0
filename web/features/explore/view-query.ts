import { parse, print } from 'graphql';

/** A question that a view asked, as people read it. */
export interface ViewQuery {
  query: string;
  variables: string;
}

/** The question behind a view, which its footer puts into the hash of the address: `#spor={query, variables}`. */
export function readViewQuery(hash: string): ViewQuery | 'unreadable' | null {
  const text = new URLSearchParams(hash.slice(1)).get('spor');
  if (text === null) return null;
  try {
    const { query, variables = null } = JSON.parse(text) as { query: string; variables?: object | null };
    const isObject = typeof variables === 'object' && !Array.isArray(variables);
    return isObject ? { query: print(parse(query)), variables: written(variables ?? {}) } : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

const written = (variables: object) => (Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2));
