import type { GraphQLDataSource } from '@apollo/gateway';
import { OperationTypeNode } from 'graphql';
import type { GatewayContext } from '../context.js';
import type { Data } from '../plan-executor/data.js';
import { subgraphOperation, type Source } from '../plan-executor/subgraph-client.js';
import { ANYONE } from '../../identity/identity.js';

/** A source as Apollo's own executor asks it (`EXECUTOR=stock`). */
export function stockSource(source: Source): GraphQLDataSource<GatewayContext> {
  return {
    process: async ({ request: { query = '', variables = {}, operationName: name }, context }) => {
      const { representations = null, ...rest } = variables as Data & { representations?: Data[] };
      const { caller = ANYONE, cancellation } = context as Partial<GatewayContext>;
      const kind = query.startsWith('mutation') ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY;
      const operation = subgraphOperation(query, name, kind);
      return await source.ask({ operation, variables: rest, representations, caller, cancellation });
    },
  };
}
