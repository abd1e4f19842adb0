import { once } from 'node:events';
import { node, ofPeers, start } from './processes.js';

/** What the load generator tells of a job. */
export interface Loaded {
  seconds: number;
  /** In the order of the bodies, in ms; null where there was no answer. */
  latencies: (number | null)[];
  bytes: number;
  failed: number;
  /** The first answer that was none. */
  failure: string | null;
}

export type Load = (url: string, connections: number, bodies: readonly string[]) => Promise<Loaded>;

/** Starts the load generator (autocannon) in a process of its own, beside the subgraphs. */
export function startLoad(): Load {
  const { child, output } = start({ command: node(ofPeers('load.mjs')), core: 'others' });
  return async (url, connections, bodies) => {
    const ended = once(child, 'exit').then(() => {
      throw new Error(`The load generator ended: ${output()}`);
    });
    child.send({ url, connections: Math.min(connections, bodies.length), bodies });
    const [loaded] = (await Promise.race([once(child, 'message'), ended])) as [Loaded];
    ended.catch(() => undefined);
    return loaded;
  };
}
