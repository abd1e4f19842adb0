import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { OpenRegistries } from '../../app/open-registries.js';
import type { GatewayServer } from '../../gateway/server.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { compareExecutors } from '../support/differential.js';
import { loadOnce } from '../support/load-once.js';
import { randomOperation, type RandomOperation } from '../support/random-operation/operation.js';
import { Random } from '../support/random-operation/random.js';
import type { Answer } from '../support/scenario.js';
import type { Executor } from '../support/scenario-system.js';
import { starterPools } from '../support/starter-pools.js';
import { testSettings } from '../support/test-database.js';
import { times } from '../support/volume.js';

const { openRegistries } =
  await loadOnce<typeof import('../../app/open-registries.js')>('../../app/open-registries.js');
const { createGateway } = await loadOnce<typeof import('../../gateway/gateway.js')>('../../gateway/gateway.js');
const { startServer } = await loadOnce<typeof import('../../gateway/server.js')>('../../gateway/server.js');
const { readSupergraph } = await loadOnce<typeof import('../../gateway/supergraph.js')>('../../gateway/supergraph.js');
const { subgraphs } = await loadOnce<typeof import('../../subgraphs/index.js')>('../../subgraphs/index.js');
const { askWhole } = await loadOnce<typeof import('../support/scenario-system.js')>('./scenario-system.js');

const FIRST_SEED = Number(process.env['SEED'] ?? 1);
/** Two maps take seconds to compute, whoever asks. */
const AVOID = new Set(['Query.gapComparison', 'Query.overlapCandidates']);

let registries: OpenRegistries;
const servers = new Map<Executor, GatewayServer>();
beforeAll(async () => {
  const settings = await testSettings();
  registries = await openRegistries(subgraphs, settings, () => undefined);
  for (const executor of ['stock', 'compiled'] as const) {
    const server = await startServer({ host: '127.0.0.1', port: 0 });
    const supergraph = readSupergraph(settings.supergraphFile);
    await server.serve(await createGateway(supergraph, registries.subgraphs, { executor }), () => registries.checks);
    servers.set(executor, server);
  }
});
afterAll(async () => {
  for (const server of servers.values()) await server.close();
  await registries.close();
});

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
const drawn = { schema, pools: starterPools, avoid: AVOID, always: new Set(['first']), deepest: 6 };
const ask = (executor: Executor, { query, variables }: RandomOperation): Promise<Answer> =>
  askWhole(`${servers.get(executor)!.url}/graphql`, query, variables);

/** Whether the gateway refused an operation before it was planned. */
const isRefused = ({ errors = [] }: Answer) =>
  errors.some((error) => JSON.stringify(error).includes('"QUERY_TOO_LARGE"'));

test('random questions to the starter data have the same answers from both executors', async () => {
  const count = times(60, 4000);
  const seen = { withData: 0, withErrors: 0, refused: 0, bytes: 0 };
  for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed += 1) {
    const operation = randomOperation(drawn, new Random(seed));
    const [stock, compiled] = await Promise.all([ask('stock', operation), ask('compiled', operation)]);
    const verdict = compareExecutors(stock, compiled);
    if (!verdict.same) {
      const given = `Seed ${seed}: ${verdict.difference}\n${operation.query}\n${JSON.stringify(operation.variables)}`;
      expect({ given, ...compiled }).toEqual({ given, ...stock });
      throw new Error(given);
    }
    seen.withData += compiled.data ? 1 : 0;
    seen.withErrors += compiled.errors ? 1 : 0;
    seen.refused += isRefused(compiled) ? 1 : 0;
    seen.bytes += JSON.stringify(compiled).length;
  }
  console.log(`${count} questions from seed ${FIRST_SEED}: ${JSON.stringify(seen)}`);
  expect(seen.withData).toBeGreaterThan(count * 0.75);
  expect(seen.withErrors).toBeGreaterThan(0);
  expect(seen.refused).toBeLessThan(count * 0.05);
});
