import { once } from 'node:events';
import { startOwn, startPublic, type Graph } from './graphs.js';
import { startLoad } from './load.js';
import type { Options } from './options.js';
import { memoryMb } from './processes.js';
import { figure } from './report.js';
import { startVariant, type Running } from './variants.js';
import { request, type Workload } from './workloads.js';

/** How often memory is looked at. */
const LOOKS = 20;
const CONNECTIONS = 50;

/**
 * `npm run bench -- --memory`: whether memory stays flat over many requests that are all different, of the variants
 * asked for (ours otherwise). Each look is after a collection of what is no longer used.
 */
export async function watchMemory(
  { variants, workloads, memory }: Options,
  tell: (line: string) => void,
): Promise<void> {
  const [workload] = workloads.filter(({ unique }) => unique);
  if (!workload || memory === null) throw new Error('Name a workload.');
  const graph = workload.graph === 'public' ? await startPublic() : await startOwn();
  const wanted = variants.length > 3 ? variants.filter(({ name }) => name === 'ours') : variants;
  for (const variant of wanted.filter(({ name }) => name !== 'limit' && name !== 'grafbase')) {
    tell(`${variant.label}; ${workload.name}, ${memory} requests over ${CONNECTIONS} connections`);
    const running = await startVariant(variant, graph);
    await watchOne(running, graph, workload, memory, tell);
    await running.process.stop();
  }
}

async function watchOne(
  { url, process }: Running,
  graph: Graph,
  workload: Workload,
  memory: number,
  tell: (line: string) => void,
): Promise<void> {
  const load = await startLoad();
  const step = Math.max(CONNECTIONS, Math.ceil(memory / LOOKS));
  for (let sent = 0; sent < memory; sent += step) {
    const bodies = Array.from({ length: step }, (_, index) => request(workload, sent + index).body);
    const { failed, failure, seconds } = await load(url, CONNECTIONS, bodies);
    if (failed > 0) throw new Error(`${failed} requests failed: ${failure ?? 'no answer'}`);
    process.child.send('collect');
    process.child.send('end');
    const [{ heapUsed }] = (await once(process.child, 'message')) as [{ heapUsed: number }];
    const others = [...graph.subgraphs, ...graph.database].map(({ pid }) => pid);
    tell(
      `  ${sent + step} requests: heap ${figure(heapUsed / 2 ** 20)} MB, resident ${figure(memoryMb([process.pid]))} MB, subgraphs and database ${figure(memoryMb(others))} MB, ${figure(step / seconds)} requests/s`,
    );
  }
}
