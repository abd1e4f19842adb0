import type { RegistryState, States } from '../../registry/changes/registry-head.js';

/** The states that some registries were in at one moment. */
export class Snapshot {
  private constructor(private readonly numbers: ReadonlyMap<RegistryState, number | null>) {}

  /** The states of registries now; of all, or of those named. Null where one is not in this process, or is changing. */
  static of(states: States, names: Iterable<string> = states.keys()): Snapshot | null {
    const numbers = new Map<RegistryState, number | null>();
    for (const name of names) {
      const state = states.get(name);
      if (!state || state.current === null) return null;
      numbers.set(state, state.current);
    }
    return new Snapshot(numbers);
  }

  /** Whether nothing has changed since. */
  get holds(): boolean {
    for (const [state, number] of this.numbers) if (state.current !== number) return false;
    return true;
  }
}
