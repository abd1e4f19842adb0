import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Executor, ScenarioSystem, Way } from '../support/scenario-system.js';
import { normal, told } from '../support/answers.js';
import { loadOnce } from '../support/load-once.js';

const { scenarios } = await loadOnce<typeof import('./scenarios/index.js')>('../gateway/scenarios/index.js');
const { startScenario } = await loadOnce<typeof import('../support/scenario-system.js')>('./scenario-system.js');

const GATEWAYS: [Executor, Way][] = [
  ['compiled', 'in process'],
  ['compiled', 'over HTTP'],
  ['stock', 'in process'],
  ['stock', 'over HTTP'],
];

describe.each(scenarios)('$name', (scenario) => {
  let system: ScenarioSystem;
  beforeAll(async () => {
    system = await startScenario(scenario);
  });
  afterAll(() => system.close());
  beforeEach(() => scenario.reset?.());

  for (const [asks, { query, variables, answer, broken, stock, planner }] of Object.entries(scenario.questions)) {
    // What breaks on the way to a subgraph can only be seen over HTTP; else one way to ask the stock one will do.
    const gateways = GATEWAYS.filter(([executor, way]) =>
      broken ? way === 'over HTTP' : executor === 'compiled' || way === 'in process',
    );
    test.each(gateways)(`${asks} (%s, %s)`, async (executor, way) => {
      system.breakage = broken ?? {};
      const right = planner?.answer ?? answer;
      const expected = executor === 'stock' ? (stock?.answer ?? right) : right;
      expect(await system.ask(executor, way, query, variables)).toEqual(normal(told(expected)));
    });
  }
});
