import type { Answer } from './scenario.js';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** An answer in which what cannot be equal twice is named, and errors stand in the order of path and message. */
export function normal({ errors, ...answer }: Answer): Answer {
  if (!errors) return answer;
  const named = errors.map((error) => JSON.parse(nameOnce(JSON.stringify(error))) as object);
  return { ...answer, errors: named.sort(byPath) };
}

/** Ids of faults, and the moment when a subgraph last answered. */
function nameOnce(text: string): string {
  return text.replace(ID, '<id>').replace(/"lastAnswered":(null|"[^"]+")/, '"lastAnswered":"<moment>"');
}

function byPath(one: { path?: unknown }, other: { path?: unknown }): number {
  const text = (error: { path?: unknown }) => JSON.stringify([error.path ?? [], error]);
  return text(one) < text(other) ? -1 : 1;
}
