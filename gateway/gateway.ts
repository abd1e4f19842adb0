import './telemetry-off.js';
import type { OpenSubgraph } from '../registry/subgraph/subgraph.js';
import { createExecutor } from '../registry/subgraph/executor.js';
import type { Known } from '../registry/changes/registry-head.js';
import type { ExecutorName } from '../platform/settings.js';
import { cachedSource } from './cache/caching-client.js';
import type { Gateway } from './context.js';
import { PlanGateway, type BuildSource } from './plan-executor/plan-gateway.js';
import { inProcessSource } from './subgraph-clients/in-process.js';
import { openRemotes, remoteSource } from './subgraph-clients/remote.js';
import { stockSource } from './subgraph-clients/apollo.js';
import type { SupergraphSdl } from './supergraph.js';

export interface GatewayOptions {
  /** By which subgraphs over HTTP know the gateway. */
  gatewaySecret?: string | undefined;
  /** Whose executor runs the plans: ours, or Apollo's own. */
  executor?: ExecutorName;
  /** Given where this process knows of every change of the subgraphs that are open in it. */
  caches?: Known | null;
}

/** The gateway over a supergraph: subgraphs that are open in this process are asked here, the others over HTTP. */
export async function createGateway(
  supergraphSdl: SupergraphSdl,
  open: readonly OpenSubgraph[] = [],
  { gatewaySecret, executor = 'compiled', caches = null }: GatewayOptions = {},
): Promise<Gateway> {
  const here = new Map(
    open.map((subgraph) => {
      const source = inProcessSource(createExecutor(subgraph));
      const { name } = subgraph;
      return [name, caches ? cachedSource(source, name, caches.states, caches.readByAll) : source] as const;
    }),
  );
  const remotes = openRemotes(gatewaySecret);
  const buildSource: BuildSource = ({ name, url }) => here.get(name) ?? remoteSource(name, url, remotes);
  if (executor === 'compiled') return new PlanGateway(supergraphSdl, buildSource, caches?.readByAll);
  // Loaded where it is wanted alone: it brings as much as all the rest.
  const { ApolloGateway } = await import('@apollo/gateway');
  return new ApolloGateway({
    supergraphSdl: supergraphSdl as string,
    buildService: ({ name, url = '' }) => stockSource(buildSource({ name, url })),
  });
}
