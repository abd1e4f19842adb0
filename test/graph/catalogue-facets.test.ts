import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  choosing,
  facetLists as lists,
  readFacets,
  valueOf,
  type Arguments,
  type FacetList,
} from '../support/facet-lists.js';
import { starterRows } from '../support/starter-data.js';
import { times } from '../support/volume.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();
const read = (list: FacetList, variables: Arguments) => readFacets(system, list, variables);

const topicIds = starterRows('topics').map(({ id }) => id);
const RUNS = times(12, 120);

describe('The count of a facet is what the list would hold if that value were chosen', () => {
  test.each(lists)('$list', async (catalogue) => {
    const whole = await read(catalogue, {});
    const chosen = Object.entries(catalogue.chooses).flatMap(([facet, path]) =>
      (whole.facets[facet] ?? []).map((value) => ({ facet, path, value: valueOf(value) })),
    );
    const anyChoice = fc.constantFrom(...chosen);

    await fc.assert(
      fc.asyncProperty(
        anyChoice,
        anyChoice,
        fc.constantFrom(...topicIds),
        fc.boolean(),
        async (a, b, topic, narrow) => {
          // Given a list that is already narrowed
          let variables = choosing({}, a.path, a.value);
          if (narrow && catalogue.chooses['topics'])
            variables = choosing(variables, catalogue.chooses['topics'], topic);
          const narrowed = await read(catalogue, variables);
          // When one of the values it offers is chosen
          const offered = narrowed.facets[b.facet] ?? [];
          for (const facet of offered.slice(0, 5)) {
            // Then the list holds as many as the facet said
            const after = await read(catalogue, choosing(variables, b.path, valueOf(facet)));
            expect({ ...b, value: valueOf(facet), count: after.totalCount }).toEqual({
              ...b,
              value: valueOf(facet),
              count: facet.count,
            });
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('Nothing recorded is a value of its own', () => {
  test('courses without a level are counted, and can be listed', async () => {
    const { facets } = await read(lists[0]!, {});
    const unrecorded = facets['level']!.find((facet) => facet['value'] === null);
    expect(unrecorded?.count).toBe(70);
    expect((await read(lists[0]!, { filter: { level: [null] } })).totalCount).toBe(70);
  });

  test.each(
    lists.flatMap((catalogue) =>
      Object.entries(catalogue.chooses).map(([facet, path]) => ({ catalogue, facet, path })),
    ),
  )(
    'every row of $catalogue.list by $facet can be listed, records with none too',
    async ({ catalogue, facet, path }) => {
      const { facets } = await read(catalogue, {});
      const none = facets[facet]?.find((row) => valueOf(row) === null);
      if (none) expect((await read(catalogue, choosing({}, path, null))).totalCount).toBe(none.count);
    },
  );

  test('statuses stand apart: UNKNOWN is neither active nor retired', async () => {
    const { facets } = await read(lists[0]!, {});
    expect(facets['status']).toEqual([
      { value: 'UNKNOWN', count: 42 },
      { value: 'RETIRED', count: 36 },
      { value: 'ACTIVE', count: 12 },
    ]);
  });
});
