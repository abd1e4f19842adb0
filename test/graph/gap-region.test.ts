import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

describe('A region chosen', () => {
  test('narrows the offers, never the needs: its gaps stay, and what the whole country offers is counted apart', async () => {
    const audienceIds = ['sykepleier', 'vernepleier', 'fastlege', 'tannlege'];
    const map = async (organisationIds?: string[]) =>
      (
        await system.ask(operations.CellVerdictsDocument, {
          input: { audienceIds, ...(organisationIds && { organisationIds }) },
        })
      ).gapMap!.rows!.nodes.flatMap(({ topic, cells }) =>
        cells.map((cell) => ({
          name: `${topic.id} ${cell.audience.id}`,
          needed: cell.need !== null,
          isGap: cell.isGap,
        })),
      );
    const [whole, region] = [await map(), await map(['helse-nord-rhf'])];
    expect(region.map(({ name, needed }) => [name, needed])).toEqual(whole.map(({ name, needed }) => [name, needed]));
    const gaps = (cells: typeof whole) => cells.flatMap(({ name, isGap }) => (isGap ? [name] : []));
    expect(gaps(region).length).toBeGreaterThan(20);
    expect(gaps(whole)).toEqual(expect.arrayContaining(gaps(region)));
  });

  test('in the north, the course of the north reaches municipal staff as a whole', async () => {
    const cell = async (organisationIds?: string[]) => {
      const { data } = await system.post<{
        gapMap: {
          rows: { nodes: { cells: { courses: { fromElsewhere: { count: number } | null }; verdict: object }[] }[] };
        };
      }>(
        `query ($input: GapMapInput!) { gapMap(input: $input) { rows { nodes { cells {
          verdict { atLeast atMost } courses { fromElsewhere { count } } } } } } }`,
        { input: { topicIds: ['haandhygiene'], audienceIds: ['sykehjemspersonell'], organisationIds } },
      );
      return data.gapMap.rows.nodes[0]!.cells[0]!;
    };
    expect(await cell([])).toEqual(await cell());
    expect(await cell()).toMatchObject({ verdict: { atLeast: 'WEAK' }, courses: { fromElsewhere: null } });
    expect(await cell(['helse-nord-rhf'])).toEqual({
      verdict: { atLeast: 'COVERED', atMost: 'COVERED' },
      courses: { fromElsewhere: { count: 3 } },
    });
  });
});
