import { startOwn, startPublic, type Graph, type GraphName } from './graphs.js';
import { startLoad, type Load } from './load.js';
import { measure, type Round } from './measure.js';
import type { Options } from './options.js';
import { stopAll } from './processes.js';
import { startVariant, type Running } from './variants.js';
import { ask, difference, flaw, sendAnswersToLimit } from './verify.js';
import { request, type Request, type Workload } from './workloads.js';

/** What one gateway did with one workload, or why it did nothing. */
export interface Result {
  graph: GraphName;
  workload: string;
  connections: number;
  requests: number;
  variant: string;
  rounds: Round[];
  reason: string | null;
}

type Tell = (line: string) => void;

/** Measures every gateway with every workload; those that cannot serve are told of with the reason. */
export async function compare(options: Options, tell: Tell): Promise<Result[]> {
  const results: Result[] = [];
  for (const name of ['public', 'own'] as const) {
    const workloads = options.workloads.filter(({ graph }) => graph === name);
    if (workloads.length === 0) continue;
    tell(`The ${name} graph: starting its subgraphs and the gateways.`);
    const graph = name === 'public' ? await startPublic() : await startOwn();
    const load = await startLoad();
    const started = await startAll(options, graph, tell);
    for (const workload of workloads)
      results.push(...(await compareOne(options, graph, started, workload, load, tell)));
    await stopAll();
  }
  return results;
}

interface Started {
  running: Running[];
  /** Why the others do not run. */
  failed: Map<string, string>;
}

async function startAll({ variants }: Options, graph: Graph, tell: Tell): Promise<Started> {
  const running: Running[] = [];
  const failed = new Map<string, string>();
  for (const variant of variants) {
    if (!variant.graphs.includes(graph.name)) {
      failed.set(variant.name, 'does not read this graph (Federation 1 only)');
      continue;
    }
    try {
      running.push(await startVariant(variant, graph));
    } catch (error) {
      failed.set(variant.name, `does not start: ${oneLine(error)}`);
      tell(`  ${variant.name} ${failed.get(variant.name)}`);
    }
  }
  return { running, failed };
}

async function compareOne(
  { variants, connections, rounds, requests, warmUp }: Options,
  graph: Graph,
  { running, failed }: Started,
  workload: Workload,
  load: Load,
  tell: Tell,
): Promise<Result[]> {
  tell(`${workload.name}:`);
  const [reasons, able] = await verified(running, workload, new Map(failed));
  let next = 0;
  const take = (count: number) => {
    const all = Array.from({ length: count }, (_, index) => request(workload, next + index));
    next += count;
    return all;
  };
  const warming = take(Math.max(1, Math.round(warmUp * workload.share)));
  /** One that fails under load is left out from then on; the others go on. */
  const tried = async (one: Running, count: number, asked: readonly Request[]): Promise<Round[]> => {
    if (reasons.has(one.variant.name)) return [];
    try {
      return [await measure(one, graph, load, count, asked)];
    } catch (error) {
      reasons.set(one.variant.name, `fails under load: ${oneLine(error)}`);
      return [];
    }
  };
  for (const one of able) await tried(one, connections.at(-1) ?? 1, warming);

  const results: Result[] = [];
  for (const count of connections) {
    const amount = Math.max(Math.round(requests * workload.share), count * 2);
    const done = new Map<string, Round[]>(able.map(({ variant }) => [variant.name, []]));
    for (let round = 0; round < rounds; round += 1) {
      const asked = take(amount);
      for (const one of able) done.get(one.variant.name)?.push(...(await tried(one, count, asked)));
      tell(`  ${count} connections, round ${round + 1} of ${rounds}`);
    }
    for (const { name } of variants) {
      const reason = reasons.get(name) ?? null;
      const rounds = reason === null ? (done.get(name) ?? []) : [];
      results.push({
        graph: graph.name,
        workload: workload.name,
        connections: count,
        requests: amount,
        variant: name,
        rounds,
        reason,
      });
    }
  }
  return results;
}

/** The gateways whose answers are those of the stock gateway, and why the others' are not. */
async function verified(running: readonly Running[], workload: Workload, reasons: Map<string, string>) {
  const stock = running.find(({ variant }) => variant.name === 'stock');
  if (!stock) throw new Error(`The stock gateway ${reasons.get('stock') ?? 'was not started'}.`);
  const expected = await ask(stock.url, [workload]);
  const wrong = flaw(expected);
  if (wrong !== null) throw new Error(`The stock gateway's answer has a flaw: ${wrong}`);
  const able: Running[] = [];
  for (const one of running) {
    if (one.variant.name === 'limit') await sendAnswersToLimit(one, expected);
    const found = difference(expected, one.variant.name === 'limit' ? expected : await ask(one.url, [workload]));
    if (found === null) able.push(one);
    else reasons.set(one.variant.name, `gives another answer: ${found}`);
  }
  return [reasons, able] as const;
}

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300);
}
