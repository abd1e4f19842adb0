import type { SubgraphExecutor } from '../../subgraphs/shared/executor.js';
import type { Source } from '../executor/source.js';

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
