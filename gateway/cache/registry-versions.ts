import type { RegistryHead, RegistryHeads } from '../../registry/changes/registry-head.js';

/** The versions that some registries were in at one moment: numbers of this process, which change with each change. */
export class RegistryVersions {
  private constructor(private readonly numbers: ReadonlyMap<RegistryHead, number | null>) {}

  /** The versions of registries now; of all, or of those named. Null where one is not in this process, or is changing. */
  static of(heads: RegistryHeads, names: Iterable<string> = heads.keys()): RegistryVersions | null {
    const numbers = new Map<RegistryHead, number | null>();
    for (const name of names) {
      const head = heads.get(name);
      if (!head || head.current === null) return null;
      numbers.set(head, head.current);
    }
    return new RegistryVersions(numbers);
  }

  /** Whether nothing has changed since. */
  get areCurrent(): boolean {
    for (const [head, number] of this.numbers) if (head.current !== number) return false;
    return true;
  }
}
