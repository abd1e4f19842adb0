import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadOnce } from '../support/load-once.js';
import type { Scenario } from '../support/scenario.js';
import { until } from '../support/waiting.js';
import type { ScenarioSystem, Way } from '../support/scenario-system.js';

const { startScenario } = await loadOnce<typeof import('../support/scenario-system.js')>('./scenario-system.js');

/** What the subgraphs were asked, in order. */
const asked: string[] = [];
/** Lets the first subgraph go on. */
let release = (): void => undefined;

const slowly = async (name: string) => {
  asked.push(name);
  await new Promise<void>((resolve) => {
    release = resolve;
  });
  return { id: 'c1' };
};

/** The first subgraph waits until it is let go; the second tells that it was asked. */
const scenario: Scenario = {
  name: 'cancellation',
  questions: {},
  subgraphs: {
    first: {
      sdl: `
        type Query { course: Course }
        type Mutation { save: Course }
        type Course @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { course: () => slowly('course') }, Mutation: { save: () => slowly('save') } },
    },
    second: {
      sdl: `
        type Mutation { publish: Boolean }
        type Course @key(fields: "id") { id: ID!  title: String }`,
      resolvers: {
        Mutation: { publish: () => asked.push('publish') > 0 },
        Course: { title: () => `${asked.push('title')}` },
      },
    },
  },
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Long enough for a further fetch to have come, and for the gateway to learn that a client has gone. */
const WHILE_MS = 200;

describe.each<Way>(['in process', 'over HTTP'])(
  'A client that goes away while the first subgraph is asked %s',
  (way) => {
    let system: ScenarioSystem;
    beforeEach(async () => {
      asked.length = 0;
      system = await startScenario(scenario, [way], ['compiled']);
    });
    afterEach(() => system.close());

    /** Asks, goes away once the first subgraph is at work, and lets that go on. */
    const askAndGo = async (query: string) => {
      const headers = { 'content-type': 'application/json' };
      const client = request(system.url('compiled', way), { method: 'POST', headers });
      client.on('error', () => undefined).end(JSON.stringify({ query }));
      await until(() => asked.length === 1);
      client.destroy();
      await pause(WHILE_MS);
      release();
      await pause(WHILE_MS);
    };

    test('a query is asked no further', async () => {
      await askAndGo('{ course { title } }');
      expect(asked).toEqual(['course']);
    });

    test('a mutation is done to its end', async () => {
      await askAndGo('mutation { save { id } publish }');
      expect(asked).toEqual(['save', 'publish']);
    });

    test('one that stays gets the whole answer', async () => {
      const answer = system.ask('compiled', way, '{ course { title } }');
      await until(() => asked.length === 1);
      release();
      expect(await answer).toEqual({ data: { course: { title: '2' } } });
    });
  },
);
