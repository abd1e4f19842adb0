import { RemoteGraphQLDataSource, type GraphQLDataSource } from '@apollo/gateway';
import { sourceUnavailable } from '../subgraphs/shared/errors.js';
import type { SubgraphExecutor } from '../subgraphs/shared/executor.js';
import { log } from '../subgraphs/shared/log.js';

type Options = Parameters<GraphQLDataSource['process']>[0];
type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** A subgraph in this process. */
export class InProcessSubgraph implements GraphQLDataSource {
  constructor(private readonly execute: SubgraphExecutor) {}

  async process({ request }: Options): Promise<Response> {
    const { query = '', variables, operationName } = request;
    return await this.execute({ query, variables, operationName });
  }
}

/** A subgraph over HTTP. Where it does not answer, the client learns which one, and nothing of its address. */
export class RemoteSubgraph extends RemoteGraphQLDataSource {
  constructor(
    private readonly name: string,
    url: string,
  ) {
    super({ url });
  }

  override async process(options: Options): Promise<Response> {
    try {
      return await super.process(options);
    } catch (error) {
      log.error({ err: error, subgraph: this.name }, 'a subgraph does not answer');
      throw sourceUnavailable(this.name);
    }
  }
}
