import { ANYONE, type Caller } from './identity.js';

/** Gives the context that an operation runs in; `changes` is whether it may change records. */
export type ContextFor = (caller: Caller, changes: boolean) => Promise<object>;

/** Requests that have changed something, in any registry: what they read next must be what is recorded by then. */
const changing = new WeakSet<Caller>();

/**
 * One context for all that a request asks of a registry, so that its loaders read a record once, however many parts of
 * a plan need it. A request is known by its caller, which must be an object of its own; `ANYONE` is everyone's. From its
 * first change on, a request gets a new context for each operation.
 */
export function oneForEachRequest(createContext: (caller: Caller) => Promise<object>): ContextFor {
  const kept = new WeakMap<Caller, Promise<object>>();
  return (caller, changes) => {
    if (changes) changing.add(caller);
    if (caller === ANYONE || changing.has(caller)) return createContext(caller);
    const context = kept.get(caller) ?? createContext(caller);
    kept.set(caller, context);
    return context;
  };
}
