import './telemetry-off.js';
import { ApolloGateway } from '@apollo/gateway';
import type { OpenSubgraph } from '../subgraphs/index.js';
import { createExecutor } from '../subgraphs/shared/executor.js';
import { InProcessSubgraph, RemoteSubgraph } from './data-sources.js';

type GatewayConfig = NonNullable<ConstructorParameters<typeof ApolloGateway>[0]>;
/** A supergraph, or what gives it and its later versions. */
export type SupergraphSdl = NonNullable<Extract<GatewayConfig, { supergraphSdl?: unknown }>['supergraphSdl']>;

/**
 * The gateway over a supergraph: subgraphs that are open in this process are asked here, the others over HTTP,
 * where they know the gateway by its secret.
 */
export function createGateway(
  supergraphSdl: SupergraphSdl,
  open: readonly OpenSubgraph[] = [],
  gatewaySecret?: string,
): ApolloGateway {
  const here = new Map(open.map((subgraph) => [subgraph.name, new InProcessSubgraph(createExecutor(subgraph))]));
  const lastAnswered = new Map<string, string>();
  return new ApolloGateway({
    supergraphSdl: supergraphSdl as string,
    buildService: ({ name, url = '' }) => here.get(name) ?? new RemoteSubgraph(name, url, lastAnswered, gatewaySecret),
  });
}
