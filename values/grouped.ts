/** Things under each of their names, in the order they come; a thing with several names stands under each. */
export function grouped<T, K>(things: Iterable<T>, namesOf: (thing: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    for (const name of new Set(namesOf(thing))) {
      const group = groups.get(name);
      if (group) group.push(thing);
      else groups.set(name, [thing]);
    }
  }
  return groups;
}
