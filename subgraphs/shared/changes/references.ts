/** Asks the registries that own records of a type which of some ids they hold. */
export interface ReferencePort {
  /** The ids that the owner of the type knows and has not archived. Throws SOURCE_UNAVAILABLE where it does not answer. */
  current: (type: string, ids: readonly string[]) => Promise<ReadonlySet<string>>;
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
