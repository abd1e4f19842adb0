import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { Caller } from '../subgraphs/shared/identity.js';

/** What the gateway knows of a request besides the query. */
export interface GatewayContext {
  caller: Caller;
  /** Says that the client is gone; nobody says so of our own questions. */
  signal?: AbortSignal;
}

/** A gateway as Apollo Server takes one. */
export type Gateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
