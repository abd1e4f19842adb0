import { createContext, use, useEffect } from 'react';

/** What a filter takes: some values by name, or values that are written in one way. */
export type Accepted = { values: readonly string[] } | { written: 'day' | 'date' | 'year' | 'country' | 'language' };

/** A parameter of the address as one filter reads it. */
export interface ReadParameter {
  name: string;
  /** Those of its values that the filter does not take, and leaves out. */
  refused: readonly string[];
  accepted: Accepted | null;
}

/** A value in the address that no filter takes, and what would be taken instead. */
export interface WrongValue {
  name: string;
  value: string;
  accepted: Accepted | null;
}

/** Where the filters of a view note what they have read, so that the page can say what it left out. */
export const NoteParametersContext = createContext<((read: readonly ReadParameter[]) => () => void) | null>(null);
/** The values that are wrong. */
export const WrongValuesContext = createContext<readonly WrongValue[]>([]);

/** Notes what filters have read while they are on the screen. */
export function useNoteParameters(read: readonly ReadParameter[]): void {
  const note = use(NoteParametersContext);
  const asJson = JSON.stringify(read);
  useEffect(
    () => (asJson === '[]' ? undefined : note?.(JSON.parse(asJson) as readonly ReadParameter[])),
    [note, asJson],
  );
}

/** The values that every filter of their parameter refuses: one parameter may be read by several, each for values of its own. */
export function wrongValues(read: readonly ReadParameter[]): WrongValue[] {
  const byName = new Map<string, ReadParameter[]>();
  for (const one of read) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return [...byName].flatMap(([name, [first, ...others]]) =>
    (first?.refused ?? [])
      .filter((value) => others.every(({ refused }) => refused.includes(value)))
      .map((value) => ({ name, value, accepted: together([first, ...others].map((one) => one?.accepted ?? null)) })),
  );
}

/** What any of some filters takes. */
function together(all: readonly (Accepted | null)[]): Accepted | null {
  const values = all.flatMap((one) => (one && 'values' in one ? one.values : []));
  return values.length > 0 ? { values: [...new Set(values)] } : (all[0] ?? null);
}
