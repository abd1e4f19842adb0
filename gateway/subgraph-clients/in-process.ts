import type { SubgraphExecutor } from '../../registry/subgraph/executor.js';
import type { RegistryClient } from './client.js';

/** A subgraph in this process. */
export function inProcessClient(execute: SubgraphExecutor): RegistryClient {
  return {
    execute: ({ operation: { query, name }, variables, representations, context }) =>
      execute(
        { query, operationName: name, variables: representations ? { ...variables, representations } : variables },
        context,
      ),
  };
}
