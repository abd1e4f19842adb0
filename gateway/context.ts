import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { Cancellation } from './cancellation.js';
import type { Caller } from '../subgraphs/shared/identity.js';

/** What the gateway knows of a request besides the query. */
export interface GatewayContext {
  caller: Caller;
  /** Says when the client has gone; our own questions have none. */
  cancellation?: Cancellation;
}

/** A gateway as Apollo Server takes one. */
export type Gateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
