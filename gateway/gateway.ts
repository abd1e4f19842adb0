import './telemetry-off.js';
import type { OpenSubgraph } from '../registry/subgraph/subgraph.js';
import { createExecutor } from '../registry/subgraph/executor.js';
import type { CacheBasis } from '../registry/changes/registry-head.js';
import type { ExecutorName } from '../platform/settings.js';
import { cacheBytes, planningSeconds } from '../platform/metrics.js';
import { cachingClient } from './cache/caching-client.js';
import type { Gateway, GatewayContext } from './context.js';
import { readManifest } from './persisted.js';
import { PLANNER_CONFIG, PlanGateway, type SupergraphSource } from './plan-executor/index.js';
import type { RegistryClient } from './subgraph-clients/client.js';
import type { AnswerLimits } from './subgraph-clients/post.js';
import { inProcessClient } from './subgraph-clients/in-process.js';
import { limitedClient } from './subgraph-clients/limited.js';
import { openConnections, remoteClient } from './subgraph-clients/remote.js';
import { apolloDataSource } from './subgraph-clients/apollo.js';
import { inSpan } from './tracing.js';

export interface GatewayOptions {
  /** By which subgraphs over HTTP know the gateway. */
  gatewaySecret?: string | undefined;
  /** What the answer of a subgraph over HTTP may take. */
  fetchLimits?: AnswerLimits;
  /** Whether subgraphs over HTTP are asked again, and left alone where they do not answer. */
  persists?: boolean;
  /** Whose executor runs the plans: ours, or Apollo's own. */
  executor?: ExecutorName;
  /** Given where this process knows of every change of the subgraphs that are open in it. */
  caches?: CacheBasis | null;
}

const DEFAULT_LIMITS: AnswerLimits = { ms: 4000, bytes: 16_000_000 };

/** The gateway over a supergraph: subgraphs that are open in this process are asked here, the others over HTTP. */
export async function createGateway(
  supergraph: SupergraphSource,
  open: readonly OpenSubgraph[] = [],
  {
    gatewaySecret,
    fetchLimits = DEFAULT_LIMITS,
    persists = true,
    executor = 'compiled',
    caches = null,
  }: GatewayOptions = {},
): Promise<Gateway> {
  const inProcess = new Map(
    open.map((subgraph) => {
      const client = inProcessClient(createExecutor(subgraph));
      const { name } = subgraph;
      return [name, caches ? cachingClient(client, name, caches.heads, caches.readByAll) : client] as const;
    }),
  );
  const remotes = openConnections({ gatewaySecret, limits: fetchLimits, persists });
  const buildClient = ({ name, url }: { name: string; url: string }): RegistryClient =>
    limitedClient(name, inProcess.get(name) ?? remoteClient(name, url, remotes));
  if (executor === 'compiled') {
    const optionsOf = (context: GatewayContext) => requestOptions(context, caches?.readByAll ?? []);
    const manifest = readManifest();
    const gateway = new PlanGateway({
      supergraph,
      buildClient,
      optionsOf,
      tracing: inSpan,
      isKnown: (hash) => manifest.has(hash),
      onPlanned: (ms) => planningSeconds.observe(ms / 1000),
    });
    cacheBytes.watch(() => [['plans', gateway.keptBytes]]);
    return gateway;
  }
  // Loaded where it is wanted alone: it brings as much as all the rest.
  const { ApolloGateway } = await import('@apollo/gateway');
  return new ApolloGateway({
    supergraphSdl: supergraph as string,
    queryPlannerConfig: PLANNER_CONFIG,
    buildService: ({ name, url = '' }) => apolloDataSource(buildClient({ name, url })),
  });
}

/** What the executor needs of a request, and where it notes what the answer was made of. */
function requestOptions({ caller, cancellation, deadline, madeOf }: GatewayContext, readByAll: readonly string[]) {
  const onAnswered = (subgraphs: ReadonlySet<string>) => {
    if (madeOf) madeOf.registries = new Set([...subgraphs, ...readByAll]);
  };
  return { context: caller, cancellation, deadline, onAnswered };
}
