/** The records that were found, in order; a failed read fails the field. */
export function found<T>(loaded: readonly (T | Error | null)[]): T[] {
  return loaded.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row === null ? [] : [row];
  });
}

/** Rows without those that came twice. */
export function distinct<T extends { id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** A record of this registry that another of its records names: it must be there. */
export function existing<T>(row: T | null, id: string): T {
  if (row === null) throw new Error(`The registry has no "${id}", though one of its records names it.`);
  return row;
}
