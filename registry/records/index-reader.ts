import type { NumberSet } from '../index/number-set.js';
import type { RecordIndex } from '../index/record-index.js';
import { allOf, type Condition, type Conditions } from '../queries/conditions.js';
import type { ListQuery } from '../queries/connection.js';
import type { SortValues } from '../queries/cursor.js';
import { BY_TITLE } from '../queries/keyset.js';
import type { Combination, KeysetPosition, Reader, ReadRecord, ReadScope } from './reader.js';

/** Reads the current records from memory. Each method decides within one step, so that no reader sees half of a change. */
export class IndexReader implements Reader {
  constructor(
    private readonly index: RecordIndex,
    private readonly reading: Pick<ReadScope, 'visible' | 'hiddenIds'>,
  ) {}

  byIds(ids: readonly string[]): ReadRecord[] {
    return this.seen([])
      .and(this.index.named(ids))
      .numbers()
      .map((number) => this.index.record(number).row);
  }

  ids(condition: Condition): string[] {
    return this.seen([condition])
      .numbers()
      .map((number) => this.index.record(number).row.id);
  }

  find(condition: Condition): ReadRecord[] {
    const places = this.index.inOrder(this.listed([condition]), BY_TITLE);
    return places.map(({ number }) => this.index.record(number).row);
  }

  page(list: ListQuery, stretch: { after: SortValues | null; limit: number }) {
    const places = this.index.inOrder(this.listed(partsOf(list.conditions)), list.keys, stretch);
    return places.map(({ number, key }) => ({ row: this.index.record(number).row, key }));
  }

  total(conditions: Conditions): number {
    return this.listed(partsOf(conditions)).size;
  }

  positions(list: ListQuery, fields: readonly string[], ids: readonly string[]): KeysetPosition[] {
    const parents = { $or: fields.map((field) => ({ [field]: { $in: ids } })) };
    const places = this.index.inOrder(this.listed([...partsOf(list.conditions), parents]), list.keys);
    return places.map(({ number, key }) => ({
      id: this.index.record(number).row.id,
      key,
      parents: this.index.namesAt(number, fields),
    }));
  }

  combinations(conditions: Conditions, property: string, fields: readonly string[]): Combination[] {
    return this.index.combinations(this.listed(partsOf(conditions, property)), fields);
  }

  private seen(conditions: readonly Condition[]): NumberSet {
    const { visible, hiddenIds } = this.reading;
    const seen = this.index.all([visible, ...conditions]);
    return hiddenIds.length > 0 ? seen.without(this.index.named(hiddenIds)) : seen;
  }

  private listed(conditions: readonly Condition[]): NumberSet {
    return this.seen(conditions).and(this.index.notArchived());
  }
}

/** Conditions one by one, so that each is decided once for all lists that have it. */
function partsOf(conditions: Conditions, except?: string): readonly Condition[] {
  return (allOf(conditions, except)['$and'] as Condition[] | undefined) ?? [];
}
