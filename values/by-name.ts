/** Things by the names that they have: those of some names are found in the order of the things, each once. */
export class ByName<T> {
  private readonly places = new Map<string, number[]>();

  constructor(
    private readonly things: readonly T[],
    namesOf: (thing: T) => readonly string[],
  ) {
    for (const [place, thing] of things.entries()) {
      for (const name of namesOf(thing)) {
        const known = this.places.get(name);
        if (!known) this.places.set(name, [place]);
        else if (known.at(-1) !== place) known.push(place);
      }
    }
  }

  has(name: string): boolean {
    return this.places.has(name);
  }

  /** Where the things with any of some names stand, ascending. */
  placesOf(names: Iterable<string>): readonly number[] {
    const lists: number[][] = [];
    for (const name of names) {
      const places = this.places.get(name);
      if (places) lists.push(places);
    }
    const [first, second] = lists;
    if (!first) return [];
    return second ? [...new Set(lists.flat())].sort((a, b) => a - b) : first;
  }

  of(names: Iterable<string>): T[] {
    return this.placesOf(names).map((place) => this.things[place] as T);
  }
}
