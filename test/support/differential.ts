import { isDeepStrictEqual } from 'node:util';
import type { Answer } from './scenario.js';

/** How two answers differ; `shifted` by the one fault of the stock executor that is allowed. */
export type Verdict = { same: true; hasShiftedPath: boolean } | { same: false; difference: string };

interface Failure {
  path?: (string | number)[];
}

/**
 * Compares an answer of our executor with the stock one's: data, errors and extensions exactly, but for one fault of
 * the stock executor. Where it does not ask for some of the records at a place, it says of an error that it is at as many
 * records from the first as it had asked for: its path then has an earlier index than ours, which must lead to what is lacking.
 */
export function compareExecutors(stock: Answer, compiled: Answer): Verdict {
  if (isDeepStrictEqual(stock, compiled)) return { same: true, hasShiftedPath: false };
  const { errors: stockErrors = [], ...stockRest } = stock;
  const { errors = [], ...rest } = compiled;
  if (!isDeepStrictEqual(stockRest, rest)) return { same: false, difference: 'other data or extensions' };
  const theirs = sorted(stockErrors);
  const ours = sorted(errors);
  if (!isDeepStrictEqual(theirs.map(withoutIndices), ours.map(withoutIndices)))
    return { same: false, difference: 'other errors' };
  if (!ours.every((error) => leadsToWhatLacks(compiled.data, error)))
    return { same: false, difference: 'the path of an error leads to what is there' };
  if (!ours.every((error, index) => isEarlierOrSame(theirs[index]!, error)))
    return { same: false, difference: 'other paths of errors' };
  return { same: true, hasShiftedPath: true };
}

/**
 * Whether what an error says is missing is missing: a field, or some fields of a record that others know too. An error
 * of a whole fetch has no path.
 */
function leadsToWhatLacks(data: unknown, { path = [] }: Failure): boolean {
  if (path.length === 0) return true;
  let value: unknown = data;
  for (const step of path) {
    if (value === null || value === undefined) return true;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value === null || typeof value === 'object' || value === undefined;
}

const indicesOf = ({ path = [] }: Failure) => path.filter((step) => typeof step === 'number');

function withoutIndices(error: Failure): string {
  return JSON.stringify({ ...error, path: error.path?.map((step) => (typeof step === 'number' ? 0 : step)) });
}

/** By what they say and where, then by their indices in number. */
function sorted(errors: readonly Failure[]): Failure[] {
  return [...errors].sort(
    (one, other) => compareTexts(withoutIndices(one), withoutIndices(other)) || compareIndices(one, other),
  );
}

function isEarlierOrSame(theirs: Failure, ours: Failure): boolean {
  return compareIndices(theirs, ours) <= 0;
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function compareIndices(one: Failure, other: Failure): number {
  const [left, right] = [indicesOf(one), indicesOf(other)];
  const first = left.findIndex((index, place) => index !== right[place]);
  return first < 0 ? 0 : left[first]! - right[first]!;
}
