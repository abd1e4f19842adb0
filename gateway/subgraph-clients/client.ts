import type { Caller } from '../../identity/identity.js';
import type { FetchRequest, SubgraphClient } from '../plan-executor/index.js';

/** A request to a registry, in the name of who asks. */
export type RegistryRequest = FetchRequest<Caller>;

/** Asks a registry, in the name of who asks. */
export type RegistryClient = SubgraphClient<Caller>;
