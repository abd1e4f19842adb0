import { LRUCache } from 'lru-cache';
import type { Condition } from '../queries/conditions.js';
import type { SortValues } from '../queries/cursor.js';
import { compareInOrder, type SortKey } from '../queries/keyset.js';
import { Column, columnOf, combinationsOf } from './column.js';
import { recordsThatMeet, type Decidable } from './condition-sets.js';
import { KeptOrder, sorted, type Place } from './kept-order.js';
import { NumberSet } from './number-set.js';
import { TextPool } from './text-pool.js';
import { heldRecord, heldValueAt, type HeldRecord, type StoredRecord } from './values-at.js';

/** Sets of conditions that are asked again and again, until a record of the kind changes. */
const KEPT_SETS = 500;
/** So many versions at once may be too many to move columns by each. */
const MANY = 50;
/** A condition that names more than so many letters' worth of values is not worth a key. */
const LONGEST_KEPT = 4000;

/** The current records of one kind, in memory. They are frozen: whoever reads one shares it with all others. */
export class RecordIndex {
  private readonly pool = new TextPool();
  private readonly records: HeldRecord[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly columns = new Map<string, Column>();
  private readonly orders = new Map<readonly SortKey[], KeptOrder>();
  private current: Decidable | null = null;
  private listed: NumberSet | null = null;
  private readonly sets = new LRUCache<string, NumberSet>({ max: KEPT_SETS });

  /** @param keptOrders Orders that are worth keeping sorted: those of the kind's definition. Others are sorted when they are asked for. */
  constructor(
    private readonly type: string,
    private readonly keptOrders: readonly (readonly SortKey[])[],
  ) {}

  /** Takes many versions in. */
  takeAll(records: readonly StoredRecord[]): void {
    // Columns and orders are sooner made anew than moved by every twentieth record.
    if (records.length > MANY && records.length > this.records.length / 20) {
      this.columns.clear();
      this.orders.clear();
    }
    for (const record of records) this.take(record);
  }

  /** Takes a version of a record in; one that is not newer than what is there changes nothing. */
  private take(stored: StoredRecord): void {
    const number = this.numbers.get(stored._id) ?? this.records.length;
    const before = this.records[number];
    if (before && before.row.version >= stored.version) return;
    const record = this.pool.share(heldRecord(stored, this.type));
    this.records[number] = record;
    this.numbers.set(stored._id, number);
    for (const column of this.columns.values()) {
      if (before) column.replace(number, before, record);
      else column.add(number, record);
    }
    for (const order of this.orders.values()) {
      if (before) order.remove(before);
      order.add(number, record);
    }
    this.forgetSets();
  }

  get size(): number {
    return this.records.length;
  }

  /** The records that meet all of some conditions. */
  all(conditions: readonly Condition[]): NumberSet {
    return conditions.reduce((set, condition) => set.and(this.meeting(condition)), this.everything());
  }

  everything(): NumberSet {
    return this.decidable().everything;
  }

  /** The records that are not archived. */
  notArchived(): NumberSet {
    this.listed ??= NumberSet.of(this.records.length, this.column('archived').with(false));
    return this.listed;
  }

  /** The records with some ids. */
  named(ids: readonly string[]): NumberSet {
    return NumberSet.of(
      this.records.length,
      ids.flatMap((id) => this.numbers.get(id) ?? []),
    );
  }

  record(number: number): HeldRecord {
    const record = this.records[number];
    if (!record) throw new Error(`There is no record number ${number}.`);
    return record;
  }

  /** The records of a set in an order, from the first after a place. */
  inOrder(
    set: NumberSet,
    keys: readonly SortKey[],
    { after = null, limit = Infinity }: { after?: SortValues | null; limit?: number } = {},
  ): Place[] {
    if (this.keptOrders.includes(keys)) return this.order(keys).of(set, { after, limit });
    const compare = compareInOrder(keys);
    const places = sorted(
      keys,
      set.numbers().map((number) => ({ number, record: this.record(number) })),
    );
    return (after ? places.filter(({ key }) => compare(key, after) > 0) : places).slice(0, limit);
  }

  /** How many records of a set have each combination of values of some paths. */
  combinations(set: NumberSet, paths: readonly string[]): { values: unknown[]; count: number }[] {
    const column = this.columnNamed(`combination ${paths.join(' ')}`, () => combinationsOf(paths));
    return [...column.all()].flatMap(({ value, numbers }) => {
      const count = set.countOf(numbers);
      return count > 0 ? [{ values: value as unknown[], count }] : [];
    });
  }

  /** What a record names at some paths. */
  namesAt(number: number, paths: readonly string[]): ReadonlySet<unknown> {
    // Through lists of parts, lists stand within lists.
    return new Set(paths.map((path) => heldValueAt(this.record(number), path)).flat(Infinity));
  }

  private forgetSets(): void {
    this.current = null;
    this.listed = null;
    this.sets.clear();
  }

  private meeting(condition: Condition): NumberSet {
    const key = JSON.stringify(condition, (_, value: unknown) => (value === undefined ? '\u0000undefined' : value));
    const known = this.sets.get(key);
    if (known) return known;
    const set = recordsThatMeet(condition, this.decidable());
    if (key.length <= LONGEST_KEPT) this.sets.set(key, set);
    return set;
  }

  private decidable(): Decidable {
    const capacity = this.records.length;
    this.current ??= {
      capacity,
      everything: NumberSet.of(capacity, this.records.keys()),
      column: (path) => this.column(path),
      partsAt: (number, path) => [heldValueAt(this.record(number), path)].flat() as Record<string, unknown>[],
    };
    return this.current;
  }

  private order(keys: readonly SortKey[]): KeptOrder {
    const order = this.orders.get(keys) ?? new KeptOrder(keys, this.records);
    this.orders.set(keys, order);
    return order;
  }

  private column(path: string): Column {
    return this.columnNamed(path, () => columnOf(path));
  }

  private columnNamed(name: string, make: () => Column): Column {
    const known = this.columns.get(name);
    if (known) return known;
    const column = make();
    for (const [number, record] of this.records.entries()) column.add(number, record);
    this.columns.set(name, column);
    return column;
  }
}
