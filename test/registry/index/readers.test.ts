import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Database } from '../../../database/connect.js';
import { byRelevance, searchConditions } from '../../../registry/queries/search.js';
import { BY_TITLE, type SortKey } from '../../../registry/queries/keyset.js';
import type { Condition } from '../../../registry/queries/conditions.js';
import { DatabaseReader } from '../../../registry/records/database-reader.js';
import { IndexReader } from '../../../registry/records/index-reader.js';
import type { Combination, KeysetPosition, ReadRecord } from '../../../registry/records/reader.js';
import type { StoredRecord } from '../../../registry/index/values-at.js';
import type { Store as StoreClass } from '../../../registry/records/store.js';
import { loadOnce } from '../../support/load-once.js';
import { testSettings } from '../../support/test-database.js';
import { times } from '../../support/volume.js';

const { openDatabase } = await loadOnce<typeof import('../../../database/connect.js')>('../../database/connect.js');
const { Store } = await loadOnce<typeof import('../../../registry/records/store.js')>(
  '../../registry/records/store.js',
);
const { subgraphs } = await loadOnce<typeof import('../../../subgraphs/index.js')>('../../subgraphs/index.js');

const RUNS = times(15, 1500);
const kinds = subgraphs.flatMap(({ name, kinds }) =>
  kinds.filter(({ starter }) => starter).map((kind) => ({ registry: name, type: kind.type, kind })),
);

let database: Database;
beforeAll(async () => {
  const { mongodbUri, databasePrefix } = await testSettings();
  database = await openDatabase({ uri: mongodbUri, dataDir: '', prefix: databasePrefix, giveUp: console.error });
});
afterAll(() => database.close());

describe('Memory and database answer the same of the starter data, whatever is asked', () => {
  test.each(kinds)('$type', async ({ registry, kind }) => {
    const store = new Store(database.of(registry), kind) as unknown as StoreClass<object>;
    const records = await store.versions.current.find<StoredRecord>({}).toArray();
    const index = store.newIndex();
    index.takeAll(records);
    expect(records.length).toBeGreaterThan(0);

    const orders = Object.values(kind.list?.orders ?? {}).flatMap(({ keys }) => (keys ? [keys] : []));
    const list = fc.record({
      conditions: fc.array(conditionOn(records), { maxLength: 3 }),
      visible: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, conditionOn(records)),
      search: fc.option(fc.constantFrom('smitte', 'antibiotika hygiene', 'kurs'), { freq: 3 }),
      keys: fc.constantFrom<readonly SortKey[]>(BY_TITLE, ...orders),
      hidden: fc.subarray(records.slice(0, 5).map(({ _id }) => _id)),
      limit: fc.integer({ min: 1, max: 30 }),
      paths: fc.uniqueArray(fc.constantFrom(...pathsOf(records)), { minLength: 1, maxLength: 2 }),
      ids: fc.subarray(records.slice(0, 10).map(({ _id }) => _id)),
    });
    await fc.assert(
      fc.asyncProperty(list, async ({ conditions, visible, search, keys, hidden, limit, paths, ids }) => {
        const reading = { asOf: null, visible, hiddenIds: hidden };
        const readers = [new IndexReader(index, reading), new DatabaseReader(store.versions, reading)] as const;
        const query = {
          order: 'ANY',
          keys: search ? byRelevance(search) : keys,
          conditions: { one: conditions.slice(0, 1), others: conditions.slice(1), search: searchConditions(search) },
        };
        const answers = readers.map(async (reader) => {
          const first = await reader.page(query, { after: null, limit });
          const after = first.at(Math.floor(first.length / 2))?.key ?? null;
          return {
            first,
            next: await reader.page(query, { after, limit }),
            total: await reader.total(query.conditions),
            ids: (await reader.ids(conditions[0] ?? {})).sort(),
            byIds: (await reader.byIds(ids)).sort(byId),
            whole: await reader.find(conditions[0] ?? {}, null),
            chosen: await reader.find(conditions[0] ?? {}, outermost(paths)),
            combinations: (await reader.combinations(query.conditions, 'one', paths)).map(asText).sort(),
            positions: (
              await reader.positions(query, paths, valuesIn(records, paths[0] ?? '').slice(0, 3) as string[])
            ).map(plain),
          };
        });
        const [{ chosen: inMemory, ...fromMemory }, { chosen, ...fromDatabase }] = (await Promise.all(answers)) as [
          Awaited<(typeof answers)[0]>,
          Awaited<(typeof answers)[0]>,
        ];
        expect(fromMemory).toEqual(fromDatabase);
        // Of a record in memory, more may be there than was chosen
        expect(inMemory).toHaveLength(chosen.length);
        expect(inMemory).toMatchObject(chosen);
      }),
      { numRuns: RUNS },
    );
  });
});

/** A place with what its row names, in words that can be compared. */
const plain = ({ parents, ...place }: KeysetPosition) => ({
  ...place,
  parents: [...parents].filter((id) => id !== null).sort(),
});

const byId = (a: ReadRecord, b: ReadRecord) => (a.id < b.id ? -1 : 1);

/** Missing and empty are one to whoever counts. */
const asText = ({ values, count }: Combination) =>
  `${JSON.stringify(values.map((value) => (Array.isArray(value) ? value : (value ?? null))))} ${count}`;

/** A path within another that is chosen, too, is no choice that stores make. */
const outermost = (paths: readonly string[]) =>
  paths.filter((path) => !paths.some((other) => other !== path && path.startsWith(`${other}.`)));

/** A condition on any path of some records, with values that they have and others. */
function conditionOn(records: readonly object[]): fc.Arbitrary<Condition> {
  const single = fc.constantFrom(...pathsOf(records)).chain((path) => {
    const values = valuesIn(records, path).filter((value) => typeof value !== 'object' || value === null);
    const value = fc.oneof(fc.constantFrom<unknown>(...values, null), fc.constantFrom<unknown>('finnes-ikke', [], ''));
    const listed = fc.array(value, { maxLength: 4 });
    const scalar = fc.constantFrom(...values.filter((one) => one !== null), '2020');
    return fc.oneof(
      value.map((one) => ({ [path]: one })),
      value.map((one) => ({ [path]: { $ne: Array.isArray(one) ? ['dyrehelse'] : one } })),
      listed.map((all) => ({ [path]: { $in: all } })),
      listed.map((all) => ({ [path]: { $nin: all } })),
      fc
        .tuple(fc.constantFrom('$lt', '$lte', '$gt', '$gte'), scalar)
        .map(([operator, one]) => ({ [path]: { [operator]: one } })),
    );
  });
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2 },
      single,
      fc
        .tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(tie('condition'), { minLength: 1, maxLength: 3 }))
        .map(([name, all]) => ({ [name]: all })),
    ),
  }));
  return condition;
}

/** The paths that stores narrow by: plain values, lists of them, and the same within parts. */
function pathsOf(records: readonly object[]): string[] {
  const paths = new Set<string>();
  const visit = (value: unknown, path: string) => {
    if (Array.isArray(value)) for (const one of value) visit(one, path);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, own] of Object.entries(value)) visit(own, path ? `${path}.${name}` : name);
    } else paths.add(path);
  };
  for (const { derived: _, ...record } of records as readonly { derived?: unknown }[]) visit(record, '');
  return [...paths].sort();
}

function valuesIn(records: readonly object[], path: string): unknown[] {
  const values = new Set<unknown>();
  const visit = (value: unknown, [step, ...rest]: readonly string[]) => {
    if (Array.isArray(value)) for (const one of value) visit(one, step === undefined ? [] : [step, ...rest]);
    else if (step === undefined) values.add(value ?? null);
    else if (typeof value === 'object' && value !== null) visit((value as Record<string, unknown>)[step], rest);
  };
  for (const record of records) visit(record, path.split('.'));
  return [...values];
}
