import { numberKept } from './kept-values.js';
import type { RegistryHead } from './registry-head.js';

/**
 * Keeps what is worked out of a registry's records, under a name, until any of them changes. `make` reads the store
 * itself: what an operation has read before may be of an earlier state. What is kept is shared, and nobody changes it.
 */
export type Keep = <T>(name: string, make: () => Promise<T>) => Promise<T>;

/** Keeps for one operation: for records of another moment, and where other processes may write. */
export function keepForOneOperation(): Keep {
  const kept = new Map<string, Promise<unknown>>();
  return <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const value = kept.get(name) ?? make();
    kept.set(name, value);
    return value as Promise<T>;
  };
}

/** Keeps by the state of a registry of whose every change this process knows. */
export function keepByHead(head: RegistryHead): Keep {
  const kept = new Map<string, { at: number; value: Promise<unknown> }>();
  return <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const at = head.current;
    if (at === null) return make();
    const known = kept.get(name);
    if (known?.at === at) return known.value as Promise<T>;
    const value = make();
    value.then(numberKept, () => undefined);
    kept.set(name, { at, value });
    // Whoever asks after a failure tries again.
    value.catch(() => kept.get(name)?.value === value && kept.delete(name));
    return value;
  };
}
