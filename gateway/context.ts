import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { Ending } from './plan-executor/index.js';
import type { Caller } from '../identity/identity.js';

/** What the gateway knows of a request besides the query. */
export interface GatewayContext {
  caller: Caller;
  /** Whether it may change anything: not a page of another site, unless it is allowed to. Our own questions may. */
  mayWrite?: boolean;
  /** Says when the client has gone; our own questions have none. */
  cancellation?: Ending;
  /** When the answer is given, whatever has come by then; our own questions have all the time. */
  deadline?: Ending;
  /** Filled in while the question is answered: what the answer was made of. */
  madeOf?: AnswerSources;
}

/** What an answer was made of. */
interface AnswerSources {
  /** The registries it was read from; null for one that was no reading, or had errors. */
  registries: ReadonlySet<string> | null;
  /** Name of the operation, for the log. */
  operation?: string | undefined;
}

/** A gateway as Apollo Server takes one. */
export type Gateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'] & {
  /** Plans operations that are sure to come; the library's gateway cannot. */
  warm?: (manifest: ReadonlyMap<string, string>) => Promise<void>;
};
