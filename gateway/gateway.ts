import './telemetry-off.js';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { RemoteSubgraph } from './data-sources.js';

type SupergraphSdl = Extract<
  ConstructorParameters<typeof ApolloGateway>[0],
  { supergraphSdl?: unknown }
>['supergraphSdl'];
interface Service {
  name: string;
  url?: string;
}

/** The gateway over a supergraph; subgraphs that `inProcess` does not give are asked over HTTP. */
export function createGateway(
  supergraphSdl: NonNullable<SupergraphSdl>,
  inProcess: (service: Service) => GraphQLDataSource | undefined = () => undefined,
): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl: supergraphSdl as string,
    buildService: (service) => inProcess(service) ?? new RemoteSubgraph(service.name, service.url ?? ''),
  });
}
