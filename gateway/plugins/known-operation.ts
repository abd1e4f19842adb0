import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** A request that names no operation of its own, or asks for one of a kind that the graph has not, is the caller's error. */
export const knownOperation: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, request, schema }) => {
        if (!operation) throw refusal(missing(request.operationName));
        if (!schema.getRootType(operation.operation)) {
          throw refusal(
            `The graph has no ${operation.operation}s. What has changed is told by the query "changes" and by the feed /changes.atom.`,
          );
        }
        return Promise.resolve();
      },
    }),
};

function missing(operationName: string | undefined): string {
  return operationName
    ? `The request has no operation "${operationName}". Check operationName.`
    : 'The request has several operations. Say in operationName which one to run.';
}

/** Apollo Server takes these for faults of ours. */
function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });
}
