import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** A request that names no operation of its own is the caller's error; Apollo Server takes it for a fault of ours. */
export const knownOperation: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, request }) => {
        if (operation) return Promise.resolve();
        const { operationName } = request;
        throw new GraphQLError(
          operationName
            ? `The request has no operation "${operationName}". Check operationName.`
            : 'The request has several operations. Say in operationName which one to run.',
          { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } },
        );
      },
    }),
};
