import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { StoredRecord } from '../../registry/index/values-at.js';
import type { Condition } from '../../registry/queries/conditions.js';
import { BY_TITLE, type SortKey } from '../../registry/queries/keyset.js';
import { byRelevance, searchConditions } from '../../registry/queries/search.js';
import type { RecordKind } from '../../registry/records/definition.js';
import type { Combination, KeysetPosition, Reader, ReadRecord, ReadScope } from '../../registry/records/reader.js';

/** Whatever can be asked of the records of a kind. */
interface AnyQuestion {
  reading: Pick<ReadScope, 'visible' | 'hiddenIds'>;
  conditions: readonly Condition[];
  search: string | null;
  keys: readonly SortKey[];
  limit: number;
  paths: readonly string[];
  ids: readonly string[];
}

/** Questions of records of a kind, with values that some of them have, and others. */
export function questionsOf(
  { list }: Pick<RecordKind<never>, 'list'>,
  records: readonly StoredRecord[],
): fc.Arbitrary<AnyQuestion> {
  const orders = Object.values(list?.orders ?? {}).flatMap(({ keys }) => (keys ? [keys] : []));
  const ids = records.map(({ _id }) => _id);
  return fc.record({
    reading: fc.record({
      visible: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, conditionOn(records)),
      hiddenIds: fc.subarray(ids.slice(0, 5)),
    }),
    conditions: fc.array(conditionOn(records), { maxLength: 3 }),
    search: fc.option(fc.constantFrom('smitte', 'antibiotika hygiene', 'kurs'), { freq: 3 }),
    keys: fc.constantFrom<readonly SortKey[]>(BY_TITLE, ...orders),
    limit: fc.integer({ min: 1, max: 30 }),
    paths: fc.uniqueArray(fc.constantFrom(...pathsOf(records)), { minLength: 1, maxLength: 2 }),
    ids: fc.subarray(ids.slice(0, 10)),
  });
}

/** Expects that two readers answer a question alike; of a record in memory, more may be there than was chosen. */
export async function expectSameAnswers(
  memory: Reader,
  database: Reader,
  question: AnyQuestion,
  records: readonly StoredRecord[],
): Promise<void> {
  const [{ chosen: inMemory, ...fromMemory }, { chosen, ...fromDatabase }] = await Promise.all([
    answersOf(memory, question, records),
    answersOf(database, question, records),
  ]);
  expect(fromMemory).toEqual(fromDatabase);
  expect(inMemory).toHaveLength(chosen.length);
  expect(inMemory).toMatchObject(chosen);
}

async function answersOf(
  reader: Reader,
  { conditions, search, keys, limit, paths, ids }: AnyQuestion,
  records: readonly StoredRecord[],
) {
  const [condition = {}] = conditions;
  const list = {
    order: 'ANY',
    keys: search ? byRelevance(search) : keys,
    conditions: { one: conditions.slice(0, 1), others: conditions.slice(1), search: searchConditions(search) },
  };
  const named = valuesIn(records, paths[0] ?? '').slice(0, 3) as string[];
  const first = await reader.page(list, { after: null, limit });
  const after = first.at(Math.floor(first.length / 2))?.key ?? null;
  return {
    first,
    next: await reader.page(list, { after, limit }),
    total: await reader.total(list.conditions),
    ids: (await reader.ids(condition)).toSorted(),
    byIds: (await reader.byIds(ids)).toSorted(byId),
    whole: await reader.find(condition, null),
    chosen: await reader.find(condition, outermost(paths)),
    combinations: (await reader.combinations(list.conditions, 'one', paths)).map(asText).sort(),
    positions: (await reader.positions(list, paths, named)).map(plain),
  };
}

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
