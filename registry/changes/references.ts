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

/** The ids at a path within a record, such as `chapters.topicIds`; lists on the way are walked through. */
export function idsAt(value: unknown, path: string): string[] {
  return walk(value, path.split('.'));
}

function walk(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => walk(item, path));
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [value] : [];
  return value !== null && typeof value === 'object' ? walk((value as Record<string, unknown>)[step], rest) : [];
}
