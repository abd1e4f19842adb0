import { subgraphAddresses } from '../registry/subgraph/supergraph-addresses.js';
import type { Checks } from '../platform/health.js';

const MAX_CHECK_MS = 2500;

/** Checks for the subgraphs that a supergraph names; asked anew each time, since the file can change. */
export function remoteChecks(supergraph: () => string): () => Checks {
  return () => Object.fromEntries(subgraphAddresses(supergraph()).map(({ name, url }) => [name, () => answers(url)]));
}

/** Our subgraphs say themselves whether they are ready; of others, any GraphQL answer will do. */
async function answers(url: string): Promise<void> {
  const signal = AbortSignal.timeout(MAX_CHECK_MS);
  const health = await fetch(new URL('/health/ready', url), { signal, redirect: 'error' }).catch(() => null);
  if (health?.ok) return;
  if (health?.status === 503) throw new Error('not ready');
  const asked = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
    signal,
    redirect: 'error',
  }).catch(() => null);
  if (!asked?.ok) throw new Error('does not answer');
}
