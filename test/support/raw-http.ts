import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { expect } from '@jest/globals';

export const JSON_BODY = { 'content-type': 'application/json' };
/** A small question, and what comes of it. */
export const PLANS = '{ plans { id } }';
const plans = { plans: expect.arrayContaining([{ id: 'handlingsplan-utkast' }]) as unknown };
export const asked = { status: 200, data: plans, codes: undefined };
/** What comes of a request that is refused. */
export const refused = (status: number, code = 'BAD_REQUEST') => ({ status, data: undefined, codes: [code] });

/** An answer of GraphQL, as it is read. */
export interface Told {
  data?: unknown;
  errors?: { message: string; extensions: { code: string } }[];
}

/** An answer with the codes of its errors. */
export async function told(response: Response) {
  const { data, errors } = (await response.json()) as Told;
  return { status: response.status, data, codes: errors?.map(({ extensions }) => extensions.code) };
}

/** Ways to ask the gateway as clients do, header by header. */
export function rawClient(system: { readonly url: string }) {
  const ask = (init: RequestInit = {}, path = '/graphql') => fetch(`${system.url}${path}`, init);
  return {
    ask,
    post: (body: unknown, headers: Record<string, string> = {}) =>
      ask({ method: 'POST', headers: { ...JSON_BODY, ...headers }, body: JSON.stringify(body) }),
    byAddress: (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
      ask({ headers }, `/graphql?${new URLSearchParams(parameters).toString()}`),
    /** A request as it is written, without what fetch puts right. */
    send: (options: RequestOptions) =>
      new Promise<{ status: number; text: string; headers: IncomingHttpHeaders }>((resolve, reject) => {
        const { hostname, port } = new URL(system.url);
        const sent = request({ hostname, port, ...options }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              text: Buffer.concat(chunks).toString(),
              headers: response.headers,
            }),
          );
        });
        sent.on('error', reject);
        sent.end();
      }),
  };
}
