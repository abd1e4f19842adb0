import { readFileSync, statSync } from 'node:fs';
import type { AskRegistry } from './references.js';
import { subgraphAddresses } from '../registry/subgraph/supergraph-addresses.js';
import type { Caller } from '../identity/identity.js';
import { ROUTER_SECRET_HEADER } from '../identity/admission.js';
import { IDENTITY_HEADER, signCaller } from '../identity/gateway-identity.js';
import { REQUEST_ID_HEADER } from '../platform/request-id.js';
import type { Settings } from '../platform/settings.js';
import { traceHeaders } from '../platform/trace-context.js';

const MAX_RESPONSE_MS = 5000;

/** Asks other registries over HTTP, at the addresses in the supergraph; without the gateway's secret as the public. */
export function createRemoteAsk(
  settings: Pick<Settings, 'supergraphFile' | 'gatewaySecret' | 'routerSecret'>,
): AskRegistry {
  const addressOf = addressBook(settings.supergraphFile);
  return async (registry, request, caller) => {
    const response = await fetch(addressOf(registry), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(await credentials(registry, settings, caller)),
        ...withinRequest(caller),
      },
      // A registry is where the supergraph says, and nowhere else.
      redirect: 'error',
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(MAX_RESPONSE_MS),
    });
    if (!response.ok) throw new Error(`${registry} answers ${response.status}`);
    return (await response.json()) as Awaited<ReturnType<AskRegistry>>;
  };
}

/** By which the request that this one is made for is found in the other registry's log and in its trace. */
function withinRequest({ requestId, trace }: Caller): Record<string, string> {
  return { ...(requestId && { [REQUEST_ID_HEADER]: requestId }), ...(trace && traceHeaders(trace)) };
}

/** What lets a registry in where others may not ask it. */
async function credentials(
  registry: string,
  { gatewaySecret, routerSecret }: Pick<Settings, 'gatewaySecret' | 'routerSecret'>,
  caller: Caller,
): Promise<Record<string, string>> {
  if (gatewaySecret) return { [IDENTITY_HEADER]: await signCaller(caller, registry, gatewaySecret) };
  return routerSecret ? { [ROUTER_SECRET_HEADER]: routerSecret } : {};
}

/** The addresses in a supergraph file, read anew when the file has changed. */
function addressBook(file: string): (registry: string) => string {
  let readAt = 0;
  let addresses = new Map<string, string>();
  return (registry) => {
    const { mtimeMs } = statSync(file);
    if (mtimeMs !== readAt) {
      addresses = new Map(subgraphAddresses(readFileSync(file, 'utf8')).map(({ name, url }) => [name, url]));
      readAt = mtimeMs;
    }
    const address = addresses.get(registry);
    if (!address) throw new Error(`${file} has no address of ${registry}`);
    return address;
  };
}
