import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { WorkerPlanner } from '../../gateway/plan-executor/worker-planner.js';
import { withoutScopesMark } from '../../gateway/supergraph.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { codeOf } from '../support/answers.js';
import { withSystem } from '../support/with-system.js';

/** A question with so many topics that it is planned in a thread of its own. */
const large = (topics: number) =>
  `{ ${Array.from(
    { length: topics },
    (_, index) => `t${index}: topic(id: "haandhygiene") { id courses(first: 1) { nodes { id title { text } } } }`,
  ).join(' ')} }`;

describe('A large question', () => {
  const system = withSystem();

  test('is answered as the small one in each of its parts', async () => {
    const small = (await system.post(large(1))) as { data: { t0: object } };
    const { data, errors } = (await system.post(large(60))) as unknown as {
      data: Record<string, object>;
      errors?: object[];
    };
    expect(errors ?? []).toEqual([]);
    expect(Object.values(data)).toEqual(Array.from({ length: 60 }, () => small.data.t0));
  });
});

describe('The thread that plans', () => {
  const sdl = withoutScopesMark(readFileSync(join(PROJECT_ROOT, 'supergraph.graphql'), 'utf8'));
  let planner: WorkerPlanner;
  afterEach(() => planner.stop());
  const job = (topics: number) => ({ text: large(topics), operationName: undefined });
  const outcome = (plan: Promise<unknown>) => plan.then(() => 'planned', codeOf);

  test('plans one after the other; of too many at once, some are told to come again', async () => {
    planner = new WorkerPlanner(sdl);
    const outcomes = await Promise.all(Array.from({ length: 15 }, () => outcome(planner.plan(job(5)))));
    expect(outcomes).toEqual([
      ...Array.from({ length: 10 }, () => 'planned'),
      ...Array.from({ length: 5 }, () => 'OVERLOADED'),
    ]);
  });

  test('is stopped where one takes too long, and another one plans what waits', async () => {
    planner = new WorkerPlanner(sdl, 1);
    expect(await Promise.all([outcome(planner.plan(job(100))), outcome(planner.plan(job(100)))])).toEqual([
      'QUERY_TOO_LARGE',
      'QUERY_TOO_LARGE',
    ]);
  });

  test('tells what cannot be planned', async () => {
    planner = new WorkerPlanner(sdl);
    expect(await outcome(planner.plan({ text: '{ nothing }', operationName: undefined }))).toMatch(/nothing/);
    expect(await outcome(planner.plan(job(3)))).toBe('planned');
  });
});
