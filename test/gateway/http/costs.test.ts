import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../platform/paths.js';
import { PLANS, rawClient, refused, told } from '../../support/raw-http.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();
const { post } = rawClient(system);

describe('What a query costs is told to whoever asks, and said in the schema', () => {
  const costOf = async (query: string) => {
    const response = await post({ query }, { 'graphql-cost': '1' });
    const { extensions } = (await response.json()) as { extensions?: { cost?: { rows: number; limit: number } } };
    return extensions?.cost;
  };
  const map =
    'gapMap(input: { topicIds: ["isolering"], audienceIds: ["sykepleier"] }) { rows(first: 1) { nodes { topic { id } } } }';

  test.each<[string, number]>([
    [PLANS, 5],
    ['{ catalogue { courses(first: 7) { nodes { id } } } }', 15],
    ['{ catalogue { courses { nodes { id topics { id } } } } }', 141],
    [`{ ${map} }`, 20_004],
    ['{ __typename }', 0],
  ])('%s', async (query, rows) => {
    expect(await costOf(query)).toEqual({ rows, limit: 200_000 });
  });

  test.each([
    ['-2147483648', 'courses(first: -2147483648) { nodes { id } }'],
    ['schema', Array.from({ length: 30 }, (_, n) => `n${n}: __schema { types { name } }`).join(' ')],
  ])('no page size and no reading of the schema makes room for more: %s', async (_, cheap) => {
    const heavy =
      'courses(first: 100) { nodes { topics { courses(first: 100) { nodes { topics { courses(first: 100) { nodes { id } } } } } } } }';
    const query = cheap.startsWith('courses')
      ? `{ a: catalogue @skip(if: true) { ${cheap} } catalogue { ${heavy} } }`
      : `{ ${cheap} }`;
    expect(await told(await post({ query }))).toEqual(refused(400, 'QUERY_TOO_LARGE'));
  });

  test('nobody else is told, and who asks again is', async () => {
    for (let times = 0; times < 2; times += 1) {
      expect(await (await post({ query: PLANS })).json()).not.toHaveProperty('extensions');
      expect(await costOf(PLANS)).toEqual({ rows: 5, limit: 200_000 });
    }
  });

  test('every list with a page size says in the supergraph how long it can be', () => {
    const supergraph = readFileSync(join(PROJECT_ROOT, 'supergraph.graphql'), 'utf8');
    const paged = supergraph.match(/^ {4}first: Int! = \d+/gm) ?? [];
    const inOneLine = supergraph.match(/\(first: Int! = \d+, after: String\)/g) ?? [];
    const sized = supergraph.match(/@listSize\(slicingArguments: \["first"\]/g) ?? [];
    expect(sized.length).toBe(paged.length + inOneLine.length);
    expect(sized.length).toBeGreaterThan(50);
  });
});
