import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { RegistryFault } from './registry-fault.js';

/** An answer over HTTP, read to its end. */
interface Response {
  status: number;
  text: string;
}

/** How long an answer may take, to its last byte, in ms, and how many bytes it may have, unpacked too. */
export interface AnswerLimits {
  ms: number;
  bytes: number;
}

/** What is asked, and until when somebody waits. */
interface Question {
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal;
}

/**
 * Posts JSON and reads the whole answer. Below undici's `request`: the streams it makes for each answer cost more
 * than reading one. Redirects are an answer like any other.
 */
export async function post(
  dispatcher: Dispatcher,
  { origin, pathname, search }: URL,
  { headers, body, signal }: Question,
  limits: AnswerLimits,
): Promise<Response> {
  const { status, encoding, bytes } = await new Promise<Received>((resolve, reject) => {
    const chunks: Buffer[] = [];
    const received = { status: 0, encoding: '', length: 0 };
    // Until a connection is there, it is only noted why nothing is to be sent.
    let stopped: Error | null = null;
    let stop = (reason: Error): void => {
      stopped ??= reason;
    };
    const timer = setTimeout(() => stop(new RegistryFault(`no whole answer within ${limits.ms} ms`)), limits.ms);
    const gone = () => stop(new Error('Nobody waits any longer.'));
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', gone);
    };
    signal.addEventListener('abort', gone, { once: true });
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: (controller) => {
        stop = (reason) => controller.abort(reason);
        if (stopped) controller.abort(stopped);
        else if (signal.aborted) gone();
      },
      onResponseStart: (_controller, statusCode, head) => {
        received.status = statusCode;
        received.encoding = String(head['content-encoding'] ?? '').toLowerCase();
      },
      onResponseData: (_controller, chunk) => {
        received.length += chunk.length;
        if (received.length > limits.bytes) stop(tooLarge(limits));
        else chunks.push(chunk);
      },
      onResponseEnd: () => {
        end();
        resolve({ ...received, bytes: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks) });
      },
      onResponseError: (_controller, error) => {
        end();
        reject(error);
      },
    };
    dispatcher.dispatch({ origin, path: pathname + search, method: 'POST', headers, body }, handler);
  });
  return { status, text: (await unpacked(bytes, encoding, limits)).toString('utf8') };
}

interface Received {
  status: number;
  encoding: string;
  bytes: Buffer;
}

const UNPACK = new Map([
  ['gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

/** What a registry packed, though nobody asked for it so, without more room than an answer has. */
async function unpacked(bytes: Buffer, encoding: string, limits: AnswerLimits): Promise<Buffer> {
  if (encoding === '' || encoding === 'identity') return bytes;
  const unpack = UNPACK.get(encoding);
  if (!unpack) throw new RegistryFault(`an answer packed as "${encoding.slice(0, 40)}"`);
  return await unpack(bytes, { maxOutputLength: limits.bytes }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? tooLarge(limits)
      : new RegistryFault('an answer that is torn');
  });
}

function tooLarge({ bytes }: AnswerLimits): RegistryFault {
  return new RegistryFault(`an answer of more than ${bytes} bytes`);
}
