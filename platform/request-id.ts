import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The header by which a request is known to everyone that it passes. */
export const REQUEST_ID_HEADER = 'x-request-id';

/** What can stand in a header, a log line and an answer as it is. */
const REQUEST_ID = /^[\w.:=+/@-]{1,128}$/;

/** The id that a request comes with, or a new one where it has none, or one that nobody could pass on. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}
