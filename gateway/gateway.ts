import './telemetry-off.js';
import { ApolloGateway } from '@apollo/gateway';
import type { OpenSubgraph } from '../subgraphs/index.js';
import { createExecutor } from '../subgraphs/shared/executor.js';
import type { ExecutorName } from '../subgraphs/shared/settings.js';
import type { Gateway } from './context.js';
import { PlanGateway, type BuildSource } from './executor/plan-gateway.js';
import { inProcessSource } from './sources/in-process.js';
import { openRemotes, remoteSource } from './sources/remote.js';
import { stockSource } from './sources/stock.js';
import type { SupergraphSdl } from './supergraph.js';

export interface GatewayOptions {
  /** By which subgraphs over HTTP know the gateway. */
  gatewaySecret?: string | undefined;
  /** Whose executor runs the plans: ours, or Apollo's own. */
  executor?: ExecutorName;
}

/** The gateway over a supergraph: subgraphs that are open in this process are asked here, the others over HTTP. */
export function createGateway(
  supergraphSdl: SupergraphSdl,
  open: readonly OpenSubgraph[] = [],
  { gatewaySecret, executor = 'compiled' }: GatewayOptions = {},
): Gateway {
  const here = new Map(open.map((subgraph) => [subgraph.name, inProcessSource(createExecutor(subgraph))]));
  const remotes = openRemotes(gatewaySecret);
  const buildSource: BuildSource = ({ name, url }) => here.get(name) ?? remoteSource(name, url, remotes);
  if (executor === 'compiled') return new PlanGateway(supergraphSdl, buildSource);
  return new ApolloGateway({
    supergraphSdl: supergraphSdl as string,
    buildService: ({ name, url = '' }) => stockSource(buildSource({ name, url })),
  });
}
