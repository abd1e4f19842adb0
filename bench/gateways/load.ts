import { once } from 'node:events';
import { node, ofPeers, start } from './processes.js';

/** What the load generator tells of a job. */
interface Loaded {
  seconds: number;
  /** In the order of the bodies, in ms. */
  latencies: number[];
  bytes: number;
  failed: number;
  /** The first answer that was none. */
  failure: string | null;
}

export type Load = (url: string, connections: number, bodies: readonly string[]) => Promise<Loaded>;

/** Starts the load generator (autocannon) in a process of its own, beside the subgraphs. */
export async function startLoad(): Promise<Load> {
  const { child, output } = start({ command: node(ofPeers('load.mjs')), core: 'others' });
  await once(child, 'message');
  let fail: (error: Error) => void = () => undefined;
  child.once('exit', () => fail(new Error(`The load generator ended: ${output()}`)));
  return (url, connections, bodies) =>
    new Promise((resolve, reject) => {
      fail = reject;
      child.once('message', (loaded) => resolve(loaded as Loaded));
      child.send({ url, connections: Math.min(connections, bodies.length), bodies });
    });
}
