/** The shortest way from a record back to itself, `[a, b, a]`; null where none leads back. */
export function ringFrom(start: string, namedBy: (id: string) => readonly string[]): string[] | null {
  const cameFrom = new Map<string, string>();
  const reached = [start];
  for (const id of reached) {
    for (const named of namedBy(id)) {
      if (named === start) return [...wayTo(id, cameFrom), start];
      if (cameFrom.has(named)) continue;
      cameFrom.set(named, id);
      reached.push(named);
    }
  }
  return null;
}

function wayTo(id: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}

/** A ring as a reader follows it: `a → b → a`. */
export function ringText(ring: readonly string[]): string {
  return ring.join(' → ');
}
