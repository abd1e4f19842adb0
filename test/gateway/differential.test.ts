import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OperationTypeNode, type GraphQLSchema } from 'graphql';
import { compareExecutors } from '../support/differential.js';
import type { Chances } from '../support/faults.js';
import { loadOnce } from '../support/load-once.js';
import { Random } from '../support/random-operation/random.js';
import type { ScenarioSystem, Way } from '../support/scenario-system.js';
import { times } from '../support/volume.js';

const { scenarios } = await loadOnce<typeof import('./scenarios/index.js')>('../gateway/scenarios/index.js');
const { apiSchemaOf } = await loadOnce<typeof import('../support/scenario.js')>('./scenario.js');
const { startScenario } = await loadOnce<typeof import('../support/scenario-system.js')>('./scenario-system.js');
const { randomOperation } = await loadOnce<typeof import('../support/random-operation/operation.js')>(
  './random-operation/operation.js',
);

const NONE: Chances = { field: 0, missing: 0, entity: 0, subgraph: 0 };
const SOME: Chances = { field: 0.04, missing: 0.1, entity: 0.06, subgraph: 0.08 };
const FIRST_SEED = Number(process.env['SEED'] ?? 1);

/** What was compared, so that nothing is compared in vain. */
interface Seen {
  asked: number;
  withErrors: number;
  withData: number;
  shifted: number;
}

/** Of all scenarios together, with faults and without. */
const all: Seen = { asked: 0, withErrors: 0, withData: 0, shifted: 0 };

describe.each(scenarios)('$name: our executor answers as the stock one', (scenario) => {
  let system: ScenarioSystem;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    system = await startScenario(scenario);
    schema = apiSchemaOf(scenario);
  });
  afterAll(() => system.close());

  /** Asks one random operation of both gateways, and compares. */
  const askBoth = async (seed: number, way: Way, chances: Chances, kind: OperationTypeNode) => {
    const { query, variables } = randomOperation({ schema, ...scenario }, new Random(seed), kind);
    system.faults.strike(seed, chances);
    scenario.reset?.();
    const stock = await system.ask('stock', way, query, variables);
    scenario.reset?.();
    const compiled = await system.ask('compiled', way, query, variables);
    const verdict = compareExecutors(stock, compiled);
    if (!verdict.same) {
      const given = `Seed ${seed}, ${way}: ${verdict.difference}\n${query}\n${JSON.stringify(variables)}`;
      expect({ given, ...compiled }).toEqual({ given, ...stock });
      throw new Error(given);
    }
    all.asked += 1;
    all.withErrors += compiled.errors ? 1 : 0;
    all.withData += compiled.data ? 1 : 0;
    all.shifted += verdict.hasShiftedPath ? 1 : 0;
  };
  const askMany = async (count: number, way: Way, chances: Chances, kind = OperationTypeNode.QUERY) => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed += 1) await askBoth(seed, way, chances, kind);
  };

  test('where nothing fails', () => askMany(times(6, 400), 'in process', NONE));

  test('where fields, entities and subgraphs fail', () => askMany(times(8, 400), 'in process', SOME));

  test('over HTTP', () => askMany(times(2, 60), 'over HTTP', SOME));

  test('when it changes something', async () => {
    if (schema.getMutationType()) await askMany(times(8, 200), 'in process', NONE, OperationTypeNode.MUTATION);
  });
});

test('much of what was compared had data, some had errors, and little was the one difference allowed', () => {
  console.log(`From seed ${FIRST_SEED}: ${JSON.stringify(all)}`);
  expect(all.withData).toBeGreaterThan(all.asked * 0.7);
  expect(all.withErrors).toBeGreaterThan(all.asked * 0.1);
  expect(all.shifted).toBeLessThan(all.asked * 0.05);
});
