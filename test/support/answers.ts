import type { Answer } from './scenario.js';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** An answer in which what cannot be equal twice is named, and errors stand in the order of path and message. */
export function normal({ errors, ...answer }: Answer): Answer {
  if (!errors) return answer;
  const named = errors.map((error) => JSON.parse(nameOnce(JSON.stringify(error))) as object);
  return { ...answer, errors: named.sort(byPath) };
}

/** The answer to a client: without an error of its own, each value of the wrong kind is one. */
export function told(answer: Answer): Answer {
  const { valueCompletion: invalid } = (answer.extensions ?? {}) as {
    valueCompletion?: { message: string; path: unknown }[];
  };
  if (answer.errors || !invalid) return answer;
  const errors = invalid.map(({ message, path }) => ({
    message: `A registry does not answer rightly: ${message}`,
    path,
    extensions: { code: 'SOURCE_UNAVAILABLE' },
  }));
  return { ...answer, errors };
}

/** Ids of faults, the moment when a subgraph last answered; the request's own id is left out. */
function nameOnce(text: string): string {
  return text
    .replace(/,?"requestId":"[^"]+"/, '')
    .replace(ID, '<id>')
    .replace(/"lastAnswered":(null|"[^"]+")/, '"lastAnswered":"<moment>"');
}

function byPath(one: { path?: unknown }, other: { path?: unknown }): number {
  const text = (error: { path?: unknown }) => JSON.stringify([error.path ?? [], error]);
  return text(one) < text(other) ? -1 : 1;
}

/** The code of an error, or its words where it has none. */
export function codeOf(error: unknown): string {
  const { extensions, message } = error as { extensions?: { code?: string }; message: string };
  return extensions?.code ?? message;
}

/** The answer of a gateway, without the id of the request in its errors: another one each time. */
export async function readAnswer<Body>(response: Response): Promise<Body> {
  return JSON.parse(await response.text(), (key, value: unknown) => (key === 'requestId' ? undefined : value)) as Body;
}
