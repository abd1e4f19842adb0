import { OperationTypeNode } from 'graphql';
import { sourceUnavailable } from '../../platform/errors.js';
import { registryErrors, registrySeconds } from '../../platform/metrics.js';
import { log } from '../../platform/log.js';
import type { FetchResponse } from '../plan-executor/index.js';
import type { RegistryClient, RegistryRequest } from './client.js';
import { unavailableResponse } from './unavailable-client.js';

/** A fetch that took longer is told of, in ms. */
const SLOW_MS = 1000;

/**
 * A registry, measured, that is waited for as long as the request may take: then the answer is given with what the others
 * know. A change that is begun is waited for to its end.
 */
export function limitedClient(name: string, client: RegistryClient): RegistryClient {
  return {
    execute: async (asked) => {
      const begun = performance.now();
      const { errors = [], ...response } = await inTime(name, client, asked);
      const ms = performance.now() - begun;
      registrySeconds.observe({ registry: name }, ms / 1000);
      for (const { extensions } of errors) registryErrors.inc({ registry: name, code: String(extensions?.['code']) });
      if (ms > SLOW_MS) {
        const { requestId, trace } = asked.context;
        log.warn({ requestId, traceId: trace?.traceId, subgraph: name, ms: Math.round(ms) }, 'a subgraph was slow');
      }
      return errors.length > 0 ? { ...response, errors } : response;
    },
  };
}

async function inTime(name: string, client: RegistryClient, asked: RegistryRequest): Promise<FetchResponse> {
  const { deadline, operation } = asked;
  if (!deadline || operation.kind === OperationTypeNode.MUTATION) return await client.execute(asked);
  // Where there is no part to leave out, it throws.
  const late = () => Promise.resolve().then(() => unavailableResponse(sourceUnavailable(name), asked));
  if (deadline.ended) return await late();
  return await new Promise((resolve, reject) => {
    const off = deadline.onEnd(() => resolve(late()));
    client.execute(asked).then(resolve, reject).finally(off);
  });
}
