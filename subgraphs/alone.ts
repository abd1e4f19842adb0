import { openRegistries } from '../database/registries.js';
import { subgraphs } from './index.js';
import { createExecutor, type SubgraphRequest } from './shared/executor.js';
import { addHealth, type Checks } from './shared/health.js';
import { createHttp, listen } from './shared/http.js';
import { failStart, StartError, stopOnSignal } from './shared/process.js';
import { readSettings } from './shared/settings.js';

/** `npm run subgraph -- courses`: one subgraph over HTTP. */
async function start(name: string | undefined): Promise<void> {
  const subgraph = subgraphs.find((candidate) => candidate.name === name);
  if (!subgraph) {
    throw new StartError(
      `Name one subgraph: ${subgraphs.map(({ name }) => name).join(', ')}. Example: npm run subgraph -- courses`,
    );
  }
  const settings = readSettings();
  const http = createHttp();
  let checks: Checks = { data: () => Promise.reject(new Error('still loading')) };
  addHealth(http, () => checks);
  let execute: ReturnType<typeof createExecutor> | undefined;
  http.post<{ Body: SubgraphRequest }>('/graphql', { schema: { body: REQUEST } }, async ({ body }, reply) => {
    if (!execute)
      return reply.status(503).send({ errors: [{ message: 'Still loading.', extensions: { code: 'STARTING' } }] });
    return reply.header('cache-control', 'no-store').send(await execute(body));
  });
  const url = await listen(http, { host: settings.host, port: settings.port ?? subgraph.port });
  const registries = await openRegistries([subgraph], settings, console.log);
  stopOnSignal(async () => {
    await http.close();
    await registries.close();
  });
  execute = createExecutor(registries.subgraphs[0]!);
  checks = registries.checks;
  console.log(
    `Subgraph ${subgraph.name} on ${registries.description}\n  GraphQL  ${url}/graphql\n  Health   ${url}/health/ready`,
  );
}

/** A GraphQL request over HTTP. */
const REQUEST = {
  type: 'object',
  required: ['query'],
  properties: {
    query: { type: 'string' },
    variables: { type: ['object', 'null'] },
    operationName: { type: ['string', 'null'] },
  },
};

start(process.argv[2]).catch(failStart);
