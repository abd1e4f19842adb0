import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** The tag of a content: equal contents have equal tags. It is weak, since it is the same however the content is compressed. */
export function etagOf(content: string | Buffer): string {
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
}

/** Whether the client says that it has the content of a tag. */
export function matchesEtag({ headers }: FastifyRequest, tag: string): boolean {
  const known = (headers['if-none-match'] ?? '').split(',').map((own) => own.trim().replace(/^W\//, ''));
  return known.includes(tag.replace(/^W\//, '')) || known.includes('*');
}
