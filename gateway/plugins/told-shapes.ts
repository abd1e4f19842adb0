import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.js';

/** Values of the wrong kind that are told one by one; more say nothing that these do not. */
const MAX_TOLD = 10;

/**
 * Notes the name of the operation for the log, and says where a registry gave a value of the wrong kind: there stands null,
 * which would be taken for "there is none".
 */
export const toldShapes: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operationName, contextValue: { madeOf } }) => {
        if (madeOf) madeOf.operation = operationName ?? undefined;
        return Promise.resolve();
      },
      willSendResponse: ({ response: { body } }) => {
        if (body.kind !== 'single') return Promise.resolve();
        const { errors = [], extensions } = body.singleResult;
        const invalid = extensions?.['valueCompletion'];
        // Where something has failed, what must not be null is null for that.
        if (errors.length > 0 || !Array.isArray(invalid)) return Promise.resolve();
        body.singleResult.errors = (invalid as GraphQLError[]).slice(0, MAX_TOLD).map(({ message, path }) =>
          new GraphQLError(`A registry does not answer rightly: ${message}`, {
            path,
            extensions: { code: 'SOURCE_UNAVAILABLE' },
          }).toJSON(),
        );
        return Promise.resolve();
      },
    }),
};
