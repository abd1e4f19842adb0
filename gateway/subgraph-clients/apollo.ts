import type { GraphQLDataSource } from '@apollo/gateway';
import { OperationTypeNode } from 'graphql';
import type { GatewayContext } from '../context.js';
import { type Data, subgraphOperation } from '../plan-executor/index.js';
import type { RegistryClient } from './client.js';
import { ANYONE } from '../../identity/identity.js';

/** A subgraph as Apollo's own executor asks it (`EXECUTOR=stock`). */
export function apolloDataSource(client: RegistryClient): GraphQLDataSource<GatewayContext> {
  return {
    process: async ({ request: { query = '', variables = {}, operationName: name }, context }) => {
      const { representations = null, ...rest } = variables as Data & { representations?: Data[] };
      const { caller = ANYONE, cancellation, deadline } = context as Partial<GatewayContext>;
      const kind = query.startsWith('mutation') ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY;
      const operation = subgraphOperation(query, name, kind);
      const request = { operation, variables: rest, representations, context: caller, cancellation, deadline };
      return await client.execute(request);
    },
  };
}
