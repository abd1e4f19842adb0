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
