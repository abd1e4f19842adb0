import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openRegistries } from '../app/registries.js';
import { createGateway } from '../gateway/gateway.js';
import { startServer } from '../gateway/server.js';
import { readSupergraph } from '../gateway/supergraph.js';
import { subgraphs } from '../subgraphs/index.js';
import { readSettings } from '../platform/settings.js';
import { buildSchema, execute, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../platform/paths.js';

/**
 * `npm run bench:map`: the profession-level gap map (81 topics × the professions) over the starter data, against the same
 * query answered by constant resolvers over the API schema. Rounds are interleaved; the ratio of medians is told.
 */
const ROUNDS = 15;

async function bench(): Promise<void> {
  const settings = readSettings();
  const server = await startServer({ host: '127.0.0.1', port: 0 });
  const registries = await openRegistries(subgraphs, settings, () => undefined);
  await server.serve(
    await createGateway(readSupergraph(settings.supergraphFile), registries.subgraphs, settings),
    () => registries.checks,
  );

  const { topics, audiences } = await post<{ topics: { id: string }[]; audiences: { id: string }[] }>(
    server.url,
    '{ topics { id } audiences(kinds: [PROFESSION]) { id } }',
  );
  const audienceIds = audiences.map(({ id }) => id).slice(0, 30);
  const variables = { input: { topicIds: topics.map(({ id }) => id), audienceIds }, first: 100 };
  const answer = await post<Record<string, unknown>>(server.url, QUERY, variables);
  const constant = await constantServer(answer);

  const times: Record<'graph' | 'constant', number[]> = { graph: [], constant: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.graph.push(await timed(() => post(server.url, QUERY, variables)));
    times.constant.push(await timed(() => post(constant.url, QUERY, variables)));
  }
  const [graph, floor] = [median(times.graph), median(times.constant)];
  console.log(
    `${topics.length} topics × ${audienceIds.length} audiences: graph ${graph.toFixed(0)} ms, constant resolvers ${floor.toFixed(0)} ms, ratio ${(graph / floor).toFixed(2)} (medians of ${ROUNDS} interleaved rounds)`,
  );
  constant.close();
  await server.close();
  await registries.close();
}

const QUERY = `query ($input: GapMapInput!, $first: Int!) { gapMap(input: $input) { rows(first: $first) { nodes {
  topic { id } cells { audience { id } isGap need { level } courses { distinct distinctOf states { state counts { reached { count } partial { count } } } }
  learningOutcomes { states { state counts { reached { count } } } } guidelines { states { state counts { reached { count } } } } reasons { code count } } } } } }`;

async function post<T>(url: string, query: string, variables?: object): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Answers with the recorded data, by graphql-js and its default resolvers. */
async function constantServer(rootValue: object) {
  const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
      const result = execute({ schema, document: parse(query), rootValue, variableValues: variables });
      response.end(JSON.stringify(result));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

await bench();
