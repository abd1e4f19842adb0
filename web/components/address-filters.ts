import { useSearchParams } from 'wouter';

/** How a filter is read from the address, and written to it; null leaves it out. */
interface AddressFilter<T> {
  read: (given: string | null) => T;
  write: (value: T) => string | null;
}

/** Free text; empty where it is not given. */
export const textFilter: AddressFilter<string> = { read: (given) => given ?? '', write: (value) => value || null };

/** Ids or values with commas between them. */
export const listFilter: AddressFilter<string[]> = {
  read: (given) => (given ?? '').split(',').filter((value) => value !== ''),
  write: (values) => values.join(',') || null,
};

/** One of some values, the first unless given. */
export function oneOf<const T extends string>(values: readonly [T, ...T[]]): AddressFilter<T> {
  return {
    read: (given) => values.find((value) => value === given) ?? values[0],
    write: (value) => (value === values[0] ? null : value),
  };
}

/** Any of some values; what is none of them is left out. */
export function someOf<const T extends string>(values: readonly T[]): AddressFilter<T[]> {
  return { read: (given) => values.filter((value) => listFilter.read(given).includes(value)), write: listFilter.write };
}

/** Yes or no; no unless given. */
export const flagFilter: AddressFilter<boolean> = {
  read: (given) => given === 'ja',
  write: (value) => (value ? 'ja' : null),
};

/** What filters there are, by the name of their parameter. */
type Filters<V> = { [Name in keyof V]: AddressFilter<V[Name]> };

/** The values of filters as an address has them. */
export function readAddressFilters<V extends Record<string, unknown>>(
  filters: Filters<V>,
  parameters: URLSearchParams,
): V {
  const entries = Object.entries(filters) as [string, AddressFilter<unknown>][];
  return Object.fromEntries(entries.map(([name, { read }]) => [name, read(parameters.get(name))])) as V;
}

/**
 * Filters that live in the address, so that it can be shared and the way back works. The second value changes some
 * of them; `replace` keeps what is typed letter by letter out of the way back.
 */
export function useAddressFilters<V extends Record<string, unknown>>(
  filters: Filters<V>,
): [V, (change: Partial<V>, how?: { replace?: boolean }) => void] {
  const [parameters, setParameters] = useSearchParams();
  const entries = Object.entries(filters) as [string, AddressFilter<unknown>][];
  const values = readAddressFilters(filters, parameters);
  const change = (changed: Partial<V>, how: { replace?: boolean } = {}): void => {
    setParameters((before) => {
      const after = new URLSearchParams(before);
      for (const [name, filter] of entries) {
        if (!(name in changed)) continue;
        const written = filter.write(changed[name]);
        if (written === null) after.delete(name);
        else after.set(name, written);
      }
      return after;
    }, how);
  };
  return [values, change];
}
