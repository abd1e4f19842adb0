/** A coordinator and the number of projects; null for those without one. */
interface Counted {
  id: string | null;
  count: number;
}

/**
 * Countries with the number of projects that their organisations coordinate; a project has one coordinator, so the
 * counts of a country's coordinators add up. Empty where coordinators are chosen: then they decide.
 */
export function countriesOf(
  coordinators: readonly Counted[] | undefined,
  countryOf: ReadonlyMap<string, string>,
  chosen: readonly string[],
): Counted[] | undefined {
  if (!coordinators || chosen.length > 0) return coordinators && [];
  const counts = new Map<string, number>();
  for (const { id, count } of coordinators) {
    const country = id === null ? undefined : countryOf.get(id);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + count);
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}
