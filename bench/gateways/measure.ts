import { once } from 'node:events';
import type { Graph } from './graphs.js';
import type { Load } from './load.js';
import { cpuMs, memoryMb } from './processes.js';
import { percentile } from './statistics.js';
import type { Running } from './variants.js';
import type { Request } from './workloads.js';

/** One round of one gateway: per request in ms, and of the whole. */
export interface Round {
  /** Processor time of the gateway; with subgraphs in its process, of both. */
  gateway: number;
  subgraphs: number;
  database: number;
  together: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** How long the gateway's event loop was kept waiting, 99th percentile in ms; not known of other runtimes. */
  delay: number;
  memoryMb: number;
  /** The 99th percentile of each question among them. */
  questions: Record<string, number>;
}

/** Sends the bodies and tells what they cost; throws where an answer has errors. */
export async function measure(
  { variant, process, url }: Running,
  graph: Graph,
  load: Load,
  connections: number,
  requests: readonly Request[],
): Promise<Round> {
  const pids = {
    gateway: [process.pid],
    subgraphs: variant.subgraphs ? [] : graph.subgraphs.map(({ pid }) => pid),
    database: variant.subgraphs === 'none' ? [] : graph.database.map(({ pid }) => pid),
  };
  const used = () => ({
    gateway: cpuMs(pids.gateway),
    subgraphs: cpuMs(pids.subgraphs),
    database: cpuMs(pids.database),
  });
  const probed = variant.name !== 'grafbase';
  if (probed) process.child.send('begin');
  const before = used();
  const { seconds, latencies, failed, failure } = await load(
    url,
    connections,
    requests.map(({ body }) => body),
  );
  const after = used();
  let delay = NaN;
  if (probed) {
    process.child.send('end');
    const [told] = (await once(process.child, 'message')) as [{ delayMs: number }];
    delay = told.delayMs;
  }
  if (failed > 0) throw new Error(`${failed} of ${requests.length} requests failed: ${failure ?? 'no answer'}`);
  const each = (group: keyof typeof pids) => (after[group] - before[group]) / requests.length;
  const [gateway, subgraphs, database] = [each('gateway'), each('subgraphs'), each('database')];
  const ofQuestions = new Map<string, number[]>();
  for (const [index, { question }] of requests.entries()) {
    ofQuestions.set(question.name, [...(ofQuestions.get(question.name) ?? []), latencies[index] ?? NaN]);
  }
  return {
    ...{ gateway, subgraphs, database, together: gateway + subgraphs + database },
    perSecond: requests.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    delay,
    memoryMb: memoryMb([process.pid]),
    questions: Object.fromEntries([...ofQuestions].map(([name, all]) => [name, percentile(all, 0.99)])),
  };
}
