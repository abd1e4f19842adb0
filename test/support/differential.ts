import { isDeepStrictEqual } from 'node:util';
import type { Answer } from './scenario.js';

/** How two answers differ. */
export type Verdict =
  | { same: true }
  /** The same but for indices in error paths, where only the stock executor's lead to what is there. */
  | { same: true; shifted: true }
  | { same: false; difference: string };

interface Failure {
  path?: (string | number)[];
}

/**
 * Compares an answer of our executor with the stock one's: data, errors and extensions exactly, but for one fault of
 * the stock executor. It counts entities that it did not ask for when it says where an error is, so that its paths are
 * shifted: the index is then that of an earlier entity. Ours must lead to a null.
 */
export function compare(stock: Answer, compiled: Answer): Verdict {
  if (isDeepStrictEqual(stock, compiled)) return { same: true };
  const { errors: stockErrors = [], ...stockRest } = stock;
  const { errors = [], ...rest } = compiled;
  if (!isDeepStrictEqual(stockRest, rest)) return { same: false, difference: 'other data or extensions' };
  if (!isDeepStrictEqual(withoutIndices(stockErrors), withoutIndices(errors)))
    return { same: false, difference: 'other errors' };
  if (!errors.every((error) => leadsToNull(compiled.data, error)))
    return { same: false, difference: 'the path of an error leads to no null' };
  if (stockErrors.every((error) => leadsToNull(stock.data, error)))
    return { same: false, difference: 'other paths of errors' };
  return { same: true, shifted: true };
}

/** Whether what an error says is missing is missing. An error of a whole fetch has no path. */
export function leadsToNull(data: unknown, { path = [] }: Failure): boolean {
  if (path.length === 0) return true;
  let value: unknown = data;
  for (const step of path) {
    if (value === null || value === undefined) return true;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value === null || value === undefined;
}

function withoutIndices(errors: readonly Failure[]): string[] {
  return errors
    .map((error) =>
      JSON.stringify({ ...error, path: error.path?.map((step) => (typeof step === 'number' ? 0 : step)) }),
    )
    .sort();
}
