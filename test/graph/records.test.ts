import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { as, kinds, type Kind, type Node } from '../support/record-kinds.js';
import { starterRows, type StarterRow } from '../support/starter-data.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

/** Languages without a text are left out in the files and null in the graph. */
function withoutMissingLanguages(value: unknown): unknown {
  const isText = value !== null && typeof value === 'object' && 'nb' in value && 'sv' in value;
  return isText ? Object.fromEntries(Object.entries(value).filter(([, text]) => text !== null)) : value;
}

function asInFile(node: Node, row: StarterRow, { fields, apart = [] }: Kind): StarterRow {
  const compared = Object.keys(row).map((field) => {
    if (apart.includes(field)) return [field, row[field]];
    const read = fields[field] ?? as(field);
    return [field, withoutMissingLanguages(read(node as never))];
  });
  return Object.fromEntries(compared) as StarterRow;
}

describe('Nothing of the data set is lost: every field of every row is in the graph as it stands in the file', () => {
  test.each(kinds)('$rows $file', async (kind) => {
    const rows = starterRows(kind.file);
    const nodes = new Map((await kind.read(system)).map((node) => [(node as Node).id, node as Node]));

    expect(rows).toHaveLength(kind.rows);
    expect(nodes.size).toBe(kind.rows);
    for (const row of rows) expect(asInFile(nodes.get(row.id)!, row, kind)).toEqual(row);
  });

  test('related topics are found from both sides', async () => {
    const rows = starterRows('topics');
    const named = (row: StarterRow) => row['relatedIds'] as string[];
    const { topics } = await system.ask(operations.AllTopicsDocument);

    for (const topic of topics) {
      const naming = rows.filter((row) => named(row).includes(topic.id)).map((row) => row.id);
      const own = named(rows.find((row) => row.id === topic.id)!);
      expect(topic.related.map((other) => other.id).sort()).toEqual([...new Set([...own, ...naming])].sort());
    }
  });

  test('every observation of an indicator is in exactly one series', async () => {
    const { indicators } = await system.ask(operations.AllIndicatorsDocument);

    for (const indicator of indicators) {
      const row = starterRows('indicators').find(({ id }) => id === indicator.id)!;
      const found = indicator.series.flatMap(({ name, observations }) =>
        observations.map((observation) => ({ ...observation, series: name })),
      );
      const byText = (a: unknown, b: unknown) => (sortable(a) < sortable(b) ? -1 : 1);
      expect(found.sort(byText)).toEqual((row['observations'] as unknown[]).sort(byText));
      expect(indicator.observationCount).toBe(found.length);
    }
  });
});

/** A text that is the same whatever the order of an object's fields. */
function sortable(value: unknown): string {
  return JSON.stringify(Object.entries(value as object).sort());
}
