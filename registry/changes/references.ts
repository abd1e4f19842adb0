import type { Caller } from '../../identity/identity.js';

/** Asks the registries that own records of a type which of some ids they hold, in a caller's name. */
export interface ReferencePort {
  /**
   * The ids that the owner of the type shows the caller and has not archived, or with `alsoArchived` those too. Throws
   * SOURCE_UNAVAILABLE where it does not answer.
   */
  current: (
    type: string,
    ids: readonly string[],
    caller: Caller,
    alsoArchived?: boolean,
  ) => Promise<ReadonlySet<string>>;
}
