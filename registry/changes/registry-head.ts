/**
 * Which state of a registry answers are of, as this process knows: what caches are keyed by. It counts everything
 * that changes what the registry answers, also what has no number of its own in the log, such as an erasure in versions
 * of the past. Where other processes write too, it says nothing.
 */
export class RegistryHead {
  private changes = 0;
  private underWay = 0;

  /** A number that is another one after each change; null while a change is under way, which reads may see half of. */
  get current(): number | null {
    return this.underWay > 0 ? null : this.changes;
  }

  /** Runs what may change the registry. */
  async changing<T>(change: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      return await change();
    } finally {
      this.underWay -= 1;
      this.changes += 1;
    }
  }
}

/** The registries by name, in this process, with what says whether they have changed. */
export type RegistryHeads = ReadonlyMap<string, RegistryHead>;

/** What caches go by, in a process that knows of every change of its registries. */
export interface CacheBasis {
  heads: RegistryHeads;
  /** Registries that any other may read to answer. */
  readByAll: readonly string[];
}
