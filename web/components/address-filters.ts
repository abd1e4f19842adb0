import { useSearchParams } from 'wouter';
import { isDay } from '../../values/day.js';
import { isPartialDate } from '../../values/partial-date.js';
import { useNoteParameters, type Accepted, type ReadParameter } from './wrong-values';

/** How a filter is read from the address, and written to it; null leaves it out. */
interface AddressFilter<T> {
  read: (given: string | null) => T;
  write: (value: T) => string | null;
  /** Which of the values that are given it does not take: these are told, and left out. Takes all unless it says so. */
  refuses?: (given: string) => string[];
  accepted?: Accepted;
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
    refuses: (given) => (given === '' || values.some((value) => value === given) ? [] : [given]),
    accepted: { values: values.filter((value) => value !== '') },
  };
}

/** Any of some values; what is none of them is left out. */
export function someOf<const T extends string>(values: readonly T[]): AddressFilter<T[]> {
  return {
    read: (given) => values.filter((value) => listFilter.read(given).includes(value)),
    write: listFilter.write,
    refuses: (given) => listFilter.read(given).filter((one) => !values.some((value) => value === one)),
    accepted: { values },
  };
}

/** Yes or no; no unless given. */
export const flagFilter: AddressFilter<boolean> = {
  read: (given) => given === 'ja',
  write: (value) => (value ? 'ja' : null),
  refuses: (given) => (['', 'ja', 'nei'].includes(given) ? [] : [given]),
  accepted: { values: ['ja', 'nei'] },
};

/** A value that is written in one way; empty where it is not given, or written otherwise. */
const written = (way: 'day' | 'date' | 'year', isRight: (given: string) => boolean): AddressFilter<string> => ({
  read: (given) => (given && isRight(given) ? given : ''),
  write: textFilter.write,
  refuses: (given) => (given === '' || isRight(given) ? [] : [given]),
  accepted: { written: way },
});

/** A whole day. */
export const dayFilter = written('day', isDay);
/** A date as precise as it is given. */
export const dateFilter = written('date', isPartialDate);
/** A year. */
export const yearFilter = written('year', (given) => /^\d{4}$/.test(given));

/** Codes of countries or languages, as they are written; `alle` is for every country. */
const codes = (way: 'country' | 'language', pattern: RegExp): AddressFilter<string[]> => ({
  read: (given) => listFilter.read(given).filter((code) => pattern.test(code)),
  write: listFilter.write,
  refuses: (given) => listFilter.read(given).filter((code) => !pattern.test(code)),
  accepted: { written: way },
});
export const countriesFilter = codes('country', /^(?:[A-Z]{2,3}|alle)$/);
export const languagesFilter = codes('language', /^[a-z]{2,3}$/);

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
  useNoteParameters(readParameters(entries, parameters));
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

/** The parameters that the address gives, as some filters read them. */
const readParameters = (
  filters: readonly [string, AddressFilter<unknown>][],
  parameters: URLSearchParams,
): ReadParameter[] =>
  filters.flatMap(([name, { refuses, accepted = null }]) => {
    const given = parameters.get(name);
    return given === null ? [] : [{ name, refused: refuses?.(given) ?? [], accepted }];
  });
