import type { SortValues } from '../queries/cursor.js';
import { compareInOrder, withId, type SortKey } from '../queries/keyset.js';
import type { NumberSet } from './number-set.js';
import { heldValueAt, type HeldRecord } from './values-at.js';

/** Where a record stands in an order: its sort values, its id last. */
export interface Place {
  number: number;
  key: SortValues;
}

/** What a record is ordered by: the values of the keys, then its id. */
function sortValuesOf(keys: readonly SortKey[], record: HeldRecord): SortValues {
  const valueAt = (path: string) => heldValueAt(record, path);
  return withId(keys).map(({ by, missing }) => (by.read(valueAt) ?? missing) as string | number);
}

/** All records of a kind in one order, kept sorted as they change. */
export class KeptOrder {
  private readonly places: Place[];
  private readonly compare: (a: SortValues, b: SortValues) => number;

  constructor(
    private readonly keys: readonly SortKey[],
    records: readonly HeldRecord[],
  ) {
    this.compare = compareInOrder(keys);
    this.places = sorted(
      keys,
      records.map((record, number) => ({ number, record })),
    );
  }

  add(number: number, record: HeldRecord): void {
    const key = sortValuesOf(this.keys, record);
    this.places.splice(this.firstFrom(key), 0, { number, key });
  }

  remove(record: HeldRecord): void {
    this.places.splice(this.firstFrom(sortValuesOf(this.keys, record)), 1);
  }

  /** The records of a set in this order, from the first after a place; no more than `limit`. */
  of(set: NumberSet, { after, limit }: { after: SortValues | null; limit: number }): Place[] {
    const found: Place[] = [];
    for (let at = after ? this.firstAfter(after) : 0; found.length < limit; at += 1) {
      const place = this.places[at];
      if (!place) break;
      if (set.has(place.number)) found.push(place);
    }
    return found;
  }

  private firstAfter(key: SortValues): number {
    const at = this.firstFrom(key);
    return this.places[at] && this.compare(this.places[at].key, key) === 0 ? at + 1 : at;
  }

  /** The first place that is not before a key. */
  private firstFrom(key: SortValues): number {
    let low = 0;
    for (let high = this.places.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (this.compare(this.places[middle]?.key ?? [], key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Records in an order that is asked for once. */
export function sorted(keys: readonly SortKey[], records: readonly { number: number; record: HeldRecord }[]): Place[] {
  const compare = compareInOrder(keys);
  return records
    .map(({ number, record }) => ({ number, key: sortValuesOf(keys, record) }))
    .sort((a, b) => compare(a.key, b.key));
}
