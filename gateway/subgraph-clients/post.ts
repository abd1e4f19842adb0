import type { Dispatcher } from 'undici';
import type { Cancellation } from '../plan-executor/index.js';

/** An answer over HTTP, read to its end. */
interface Response {
  status: number;
  text: string;
}

/**
 * Posts JSON and reads the whole answer. Below undici's `request`: the streams it makes for each answer cost more
 * than reading one.
 */
export function post(
  dispatcher: Dispatcher,
  { origin, pathname, search }: URL,
  headers: Record<string, string>,
  body: string,
  cancellation: Cancellation | undefined,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let done: (() => void) | undefined;
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: (controller) => {
        const stop = () => controller.abort(new Error('The client has gone.'));
        if (cancellation?.cancelled) stop();
        else done = cancellation?.onCancel(stop);
      },
      onResponseStart: (_controller, statusCode) => {
        status = statusCode;
      },
      onResponseData: (_controller, chunk) => {
        chunks.push(chunk);
      },
      onResponseEnd: () => {
        done?.();
        resolve({ status, text: textOf(chunks) });
      },
      onResponseError: (_controller, error) => {
        done?.();
        reject(error);
      },
    };
    dispatcher.dispatch({ origin, path: pathname + search, method: 'POST', headers, body }, handler);
  });
}

function textOf(chunks: Buffer[]): string {
  return (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString('utf8');
}
