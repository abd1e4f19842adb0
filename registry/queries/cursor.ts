import { userInputError } from '../../platform/errors.js';

/** What a row is ordered by: its sort values, then its id. Strings and numbers only, so that any two compare. */
export type SortValues = (string | number)[];

export const MAX_PAGE_SIZE = 100;

/** An opaque cursor: names the order it belongs to and where in it, not a row number, so that it survives writes. */
export function encodeCursor(order: string, values: SortValues): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

/** The sort values in a cursor. Anything but a cursor of this order of a list is the caller's error. */
export function decodeCursor(cursor: string, order: string, length: number): SortValues {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    decoded = null;
  }
  if (Array.isArray(decoded) && decoded.length === length + 1) {
    const [name, ...values] = decoded as unknown[];
    const sound = values.every((value) => typeof value === 'string' || typeof value === 'number');
    if (name === order && sound) return values;
  }
  throw userInputError(
    'after',
    `"${cursor}" is not a cursor of this list in the order ${order}. Use endCursor of the page before.`,
  );
}

/** The page size, checked. */
export function checkedPageSize(first: number): number {
  if (first >= 1 && first <= MAX_PAGE_SIZE) return first;
  throw userInputError('first', `a page has 1 to ${MAX_PAGE_SIZE} rows, not ${first}.`);
}
