import { createGateway, type GatewayOptions } from '../../gateway/gateway.js';
import { startServer } from '../../gateway/server.js';
import type { OpenSubgraph } from '../../registry/subgraph/subgraph.js';
import { createExecutor, type SubgraphRequest } from '../../registry/subgraph/executor.js';
import { createHttp, listen } from '../../platform/http.js';
import { ANYONE } from '../../identity/identity.js';
import { normal } from './answers.js';
import { Faults } from './faults.js';
import type { Server } from './fixture.js';
import { composeScenario, openScenario, type Answer, type Breakage, type Scenario } from './scenario.js';

export type Executor = NonNullable<GatewayOptions['executor']>;
/** How a gateway reaches its subgraphs. */
export type Way = 'in process' | 'over HTTP';

/** No answer of a scenario takes longer. */
const MAX_WAIT_MS = 20_000;

/** A scenario that runs: one gateway for each executor and way, over the same subgraphs. */
export interface ScenarioSystem {
  faults: Faults;
  /** Subgraphs that answer with something else over HTTP, from now on. */
  breakage: Record<string, Breakage>;
  ask: (executor: Executor, way: Way, query: string, variables?: object) => Promise<Answer>;
  /** The address of a gateway. */
  url: (executor: Executor, way: Way) => string;
  close: () => Promise<void>;
}

/** Starts a scenario on free ports of this machine. */
export async function startScenario(
  scenario: Scenario,
  ways: readonly Way[] = ['in process', 'over HTTP'],
  executors: readonly Executor[] = ['stock', 'compiled'],
): Promise<ScenarioSystem> {
  const faults = new Faults();
  const system = { faults, breakage: {} as Record<string, Breakage> };
  const open = openScenario(scenario, faults);
  const servers = new Map<string, Server>();
  const urls: Record<string, string> = {};
  if (ways.includes('over HTTP')) {
    for (const subgraph of open) {
      const server = await serveSubgraph(subgraph, (request) => system.breakage[subgraph.name]?.(request) ?? null);
      servers.set(subgraph.name, server);
      urls[subgraph.name] = `${server.url}/graphql`;
    }
  }
  const supergraph = composeScenario(scenario, urls);
  for (const way of ways) {
    for (const executor of executors) {
      const server = await startServer({ host: '127.0.0.1', port: 0 });
      await server.serve(
        await createGateway(supergraph, way === 'in process' ? open : [], { executor, persists: false }),
        () => ({}),
      );
      servers.set(`${executor} ${way}`, server);
    }
  }
  const url = (executor: Executor, way: Way) => `${servers.get(`${executor} ${way}`)!.url}/graphql`;
  return Object.assign(system, {
    url,
    ask: (executor: Executor, way: Way, query: string, variables?: object) =>
      askWhole(url(executor, way), query, variables),
    close: async () => {
      // Gateways first, so that no connection to a subgraph is left open.
      for (const server of [...servers.values()].reverse()) await server.close();
    },
  });
}

/** Asks a gateway, and gives the answer in its normal form. */
export async function askWhole(url: string, query: string, variables?: object): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(MAX_WAIT_MS),
  });
  return normal((await response.json()) as Answer);
}

async function serveSubgraph(subgraph: OpenSubgraph, broken: Breakage): Promise<Server> {
  const http = createHttp();
  const execute = createExecutor(subgraph);
  http.post<{ Body: SubgraphRequest }>('/graphql', async (request, reply) => {
    const other = broken(request.body as Parameters<Breakage>[0]);
    if (other === null) return reply.send(await execute(request.body, ANYONE));
    if (other !== 'hang up')
      return reply
        .status(other.status ?? 200)
        .type(other.type ?? 'application/json')
        .send(other.body);
    request.raw.socket.destroy();
    return reply.hijack();
  });
  const url = await listen(http, { host: '127.0.0.1', port: 0 });
  return { url, close: () => http.close() };
}
