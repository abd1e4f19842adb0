import type { FastifyInstance } from 'fastify';
import { LIVE } from './http.js';

/** Parts that must answer before the whole is ready, by name. A check throws where its part does not. */
export type Checks = Record<string, () => Promise<void>>;

/** What is said until there is something to check. */
export const failingWhileLoading: Checks = { data: () => Promise.reject(new Error('still loading')) };

const MAX_CHECK_MS = 3000;

/** The state of each part: `ok`, or why not. */
async function runChecks(checks: Checks): Promise<{ ready: boolean; parts: Record<string, string> }> {
  const states = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      const state = await Promise.race([check().then(() => 'ok', reason), tooLong()]);
      return [name, state] as const;
    }),
  );
  return { ready: states.every(([, state]) => state === 'ok'), parts: Object.fromEntries(states) };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function tooLong(): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(resolve, MAX_CHECK_MS, `no answer within ${MAX_CHECK_MS / 1000} s`).unref();
  });
}

/** `/health/live`: the process answers. `/health/ready`: every part does; 503 with the reason where one does not. */
export function addHealth(http: FastifyInstance, checks: () => Checks): void {
  http.get(LIVE, () => ({ status: 'live' }));
  http.get('/health/ready', async (_request, reply) => {
    const { ready, parts } = await runChecks(checks());
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', parts });
  });
}
