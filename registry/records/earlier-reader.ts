import type { Condition, Conditions } from '../queries/conditions.js';
import type { ListQuery } from '../queries/connection.js';
import type { SortValues } from '../queries/cursor.js';
import { BY_TITLE, compareInOrder, type SortKey } from '../queries/keyset.js';
import type { Earlier, EarlierIndexes, Held } from './earlier-indexes.js';
import { IndexReader } from './index-reader.js';
import type { Combination, KeysetPosition, Reader, ReadRecord, ReadScope } from './reader.js';

/** Reads an earlier moment: what was not changed since from memory as it is now, the rest as it was. */
export class EarlierReader implements Reader {
  constructor(
    private readonly asOf: number,
    private readonly reading: Pick<ReadScope, 'visible' | 'hiddenIds'>,
    private readonly held: () => Held | null,
    private readonly earlier: EarlierIndexes,
    /** Reads what memory does not tell. */
    private readonly otherwise: Reader,
  ) {}

  async byIds(ids: readonly string[]): Promise<ReadRecord[]> {
    const parts = await this.parts();
    return parts ? parts.flatMap((part) => part.byIds(ids)) : this.otherwise.byIds(ids);
  }

  async ids(condition: Condition): Promise<string[]> {
    const parts = await this.parts();
    return parts ? parts.flatMap((part) => part.ids(condition)) : this.otherwise.ids(condition);
  }

  async find(condition: Condition, paths: readonly string[] | null): Promise<ReadRecord[]> {
    const parts = await this.parts();
    if (!parts) return this.otherwise.find(condition, paths);
    const list = { conditions: { found: [condition] }, order: '', keys: BY_TITLE };
    const all = parts.flatMap((part) => part.page(list, { after: null, limit: Infinity }));
    return inOrder(BY_TITLE, all).map(({ row }) => row);
  }

  async page(list: ListQuery, stretch: { after: SortValues | null; limit: number }) {
    const parts = await this.parts();
    if (!parts) return this.otherwise.page(list, stretch);
    return inOrder(
      list.keys,
      parts.flatMap((part) => part.page(list, stretch)),
    ).slice(0, stretch.limit);
  }

  async total(conditions: Conditions): Promise<number> {
    const parts = await this.parts();
    return parts ? parts.reduce((sum, part) => sum + part.total(conditions), 0) : this.otherwise.total(conditions);
  }

  async positions(list: ListQuery, fields: readonly string[], ids: readonly string[]): Promise<KeysetPosition[]> {
    const parts = await this.parts();
    if (!parts) return this.otherwise.positions(list, fields, ids);
    return inOrder(
      list.keys,
      parts.flatMap((part) => part.positions(list, fields, ids)),
    );
  }

  async combinations(conditions: Conditions, property: string, fields: readonly string[]): Promise<Combination[]> {
    const parts = await this.parts();
    if (!parts) return this.otherwise.combinations(conditions, property, fields);
    const counts = new Map<string, Combination>();
    for (const { values, count } of parts.flatMap((part) => part.combinations(conditions, property, fields))) {
      const name = JSON.stringify(values);
      counts.set(name, { values, count: count + (counts.get(name)?.count ?? 0) });
    }
    return [...counts.values()];
  }

  /** Readers of what is as it was, and of what was otherwise then; null where memory does not tell. */
  private async parts(): Promise<[IndexReader, IndexReader] | null> {
    for (;;) {
      const held = this.held();
      if (!held) return null;
      const { sequence } = held;
      const earlier: Earlier | null = await this.earlier.of(this.asOf, held);
      if (!earlier) return null;
      // Moved meanwhile: what was changed by that is not told yet.
      if (this.held()?.sequence !== sequence) continue;
      const { visible, hiddenIds } = this.reading;
      const unchanged = { visible, hiddenIds: [...hiddenIds, ...earlier.changedIds] };
      return [new IndexReader(held.index, unchanged), new IndexReader(earlier.index, this.reading)];
    }
  }
}

function inOrder<T extends { key: SortValues }>(keys: readonly SortKey[], rows: readonly T[]): T[] {
  const compare = compareInOrder(keys);
  return rows.toSorted((a, b) => compare(a.key, b.key));
}
