import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OperationTypeNode, type GraphQLSchema } from 'graphql';
import { compare } from '../support/differential.js';
import type { Chances } from '../support/faults.js';
import { randomOperation } from '../support/random-operation/operation.js';
import { Random } from '../support/random-operation/random.js';
import { apiSchemaOf } from '../support/scenario.js';
import { startScenario, type ScenarioSystem, type Way } from '../support/scenario-system.js';
import { times } from '../support/volume.js';
import { scenarios } from './scenarios/index.js';

const NONE: Chances = { field: 0, missing: 0, entity: 0, subgraph: 0 };
const SOME: Chances = { field: 0.04, missing: 0.1, entity: 0.06, subgraph: 0.08 };
const FIRST_SEED = Number(process.env['SEED'] ?? 1);

/** What of an operation's outcome is worth counting, so that nothing is compared in vain. */
interface Seen {
  asked: number;
  withErrors: number;
  withData: number;
  shifted: number;
}

describe.each(scenarios)('$name: our executor answers as the stock one', (scenario) => {
  let system: ScenarioSystem;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    system = await startScenario(scenario);
    schema = apiSchemaOf(scenario);
  });
  afterAll(() => system.close());

  /** Asks one random operation of both gateways, and compares. */
  const askBoth = async (seed: number, way: Way, chances: Chances, kind: OperationTypeNode, seen: Seen) => {
    const { query, variables } = randomOperation({ schema, ...scenario }, new Random(seed), kind);
    system.faults.strike(seed, chances);
    scenario.reset?.();
    const stock = await system.ask('stock', way, query, variables);
    scenario.reset?.();
    const compiled = await system.ask('compiled', way, query, variables);
    const verdict = compare(stock, compiled);
    if (!verdict.same) {
      const given = `Seed ${seed}, ${way}: ${verdict.difference}\n${query}\n${JSON.stringify(variables)}`;
      expect({ given, ...compiled }).toEqual({ given, ...stock });
      throw new Error(given);
    }
    seen.asked += 1;
    seen.withErrors += compiled.errors ? 1 : 0;
    seen.withData += compiled.data ? 1 : 0;
    seen.shifted += verdict.shifted ? 1 : 0;
  };
  const askMany = async (count: number, way: Way, chances: Chances, kind = OperationTypeNode.QUERY) => {
    const seen: Seen = { asked: 0, withErrors: 0, withData: 0, shifted: 0 };
    for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed += 1) await askBoth(seed, way, chances, kind, seen);
    return seen;
  };

  test('where nothing fails', async () => {
    const { asked, withData } = await askMany(times(12, 400), 'in process', NONE);
    expect(withData).toBeGreaterThan(asked / 2);
  });

  test('where fields, entities and subgraphs fail', async () => {
    const { asked, withErrors, shifted } = await askMany(times(12, 400), 'in process', SOME);
    expect(withErrors).toBeGreaterThan(0);
    // The one difference that is allowed stays a rare one.
    expect(shifted).toBeLessThan(asked / 4);
  });

  test('over HTTP', async () => {
    const { withData } = await askMany(times(4, 60), 'over HTTP', SOME);
    expect(withData).toBeGreaterThan(0);
  });

  test('when it changes something', async () => {
    if (!schema.getMutationType()) return;
    const { withData } = await askMany(times(8, 200), 'in process', NONE, OperationTypeNode.MUTATION);
    expect(withData).toBeGreaterThan(0);
  });
});
