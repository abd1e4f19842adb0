import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { Negotiator } from '@fastify/accept-negotiator';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Answer } from './cache/answer-cache.js';

/** Smaller bodies are sent as they are: they fit a packet either way. */
const MIN_BYTES = 1024;
/** Quality 4 of 11: what is above takes ten times as long for a tenth of the size. */
const BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } };

type Compress = (body: Buffer) => Promise<Buffer>;

/** Ways to compress, the best first; zstd where Node has it. */
const COMPRESSIONS: Readonly<Record<string, Compress>> = {
  br: (body) => promisify(zlib.brotliCompress)(body, BROTLI),
  ...('zstdCompress' in zlib && { zstd: promisify(zlib.zstdCompress as typeof zlib.gzip) }),
  gzip: promisify(zlib.gzip),
};
const ENCODINGS = Object.keys(COMPRESSIONS);
const negotiator = new Negotiator({ supportedValues: [...ENCODINGS, 'identity'] });

/** Compresses what is sent, and reads what comes compressed; what comes in another encoding is refused with 415. */
export async function addCompression(http: FastifyInstance): Promise<void> {
  await http.register(fastifyCompress, {
    threshold: MIN_BYTES,
    encodings: [...ENCODINGS, 'deflate', 'identity'] as ('br' | 'gzip' | 'deflate' | 'identity')[],
    brotliOptions: BROTLI,
  });
}

/** The body of a kept answer as a client takes it: compressed once for all who ask. Null for one that is sent as it is. */
export async function compressed(
  { headers }: FastifyRequest,
  answer: Answer,
): Promise<{ encoding: string; body: Buffer } | null> {
  if (answer.body.length < MIN_BYTES) return null;
  const encoding = negotiator.negotiate(headers['accept-encoding'] ?? '');
  const compress = encoding === null ? undefined : COMPRESSIONS[encoding];
  if (encoding === null || !compress) return null;
  answer.compressed ??= new Map();
  const body = answer.compressed.get(encoding) ?? compress(answer.body);
  answer.compressed.set(encoding, body);
  return { encoding, body: await body };
}
