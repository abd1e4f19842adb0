import type { SubgraphExecutor } from '../../registry/subgraph/executor.js';
import type { Source } from '../plan-executor/subgraph-client.js';

/** A subgraph in this process. */
export function inProcessSource(execute: SubgraphExecutor): Source {
  return {
    ask: ({ operation: { query, name }, variables, representations, caller }) =>
      execute(
        { query, operationName: name, variables: representations ? { ...variables, representations } : variables },
        caller,
      ),
  };
}
