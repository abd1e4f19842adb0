import type { Stored } from './reader.js';

/** What paths choose of a record, beside its id, its version and whether it is archived; of parts, those fields of each. */
export function chosenOf(record: Stored, paths: readonly string[]): Stored {
  return { _id: record._id, ...(within(record, ['version', 'archived', ...paths]) as object) };
}

function within(value: unknown, paths: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => within(one, paths));
  if (typeof value !== 'object' || value === null) return value;
  const chosen: Record<string, unknown> = {};
  for (const [name, rest] of stepsOf(paths)) {
    const own = (value as Record<string, unknown>)[name];
    // A part that is empty has no fields to choose from.
    if (own === undefined || (own === null && rest.length > 0)) continue;
    chosen[name] = rest.length > 0 ? within(own, rest) : own;
  }
  return chosen;
}

/** The first steps of paths, each with what follows it; nothing where the step is chosen whole. */
function stepsOf(paths: readonly string[]): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.split('.');
    steps.set(first, [...(steps.get(first) ?? []), ...(rest.length > 0 ? [rest.join('.')] : [])]);
  }
  return steps;
}
