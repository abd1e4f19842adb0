import { keep, type Graph, type GraphName } from './graphs.js';
import { built, freePort, node, ofPeers, start, until, type Process } from './processes.js';
import { findGrafbase } from './peers.js';

/** A gateway that is measured. */
export interface Variant {
  name: string;
  /** What it is, for people. */
  label: string;
  graphs: readonly GraphName[];
  /** Where its subgraphs are: in processes of their own unless said otherwise. */
  subgraphs?: 'in its process' | 'none';
  /** How to start it on a port of this machine. */
  command: (graph: Graph, port: number) => { command: string[]; env?: Record<string, string>; cwd?: string };
}

/** A gateway that answers. */
export interface Running {
  variant: Variant;
  process: Process;
  url: string;
}

const BOTH: readonly GraphName[] = ['public', 'own'];

/** Node as the scripts of package.json start the gateway: with room for young objects, of which each answer makes many. */
const asStarted = (script: string): string[] => {
  const [executable = '', ...rest] = node(script);
  return [executable, '--min-semi-space-size=64', '--max-semi-space-size=64', ...rest];
};

const hive = (...options: string[]): Variant['command'] => {
  const cli = ofPeers('node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');
  const config = ['--config-path', ofPeers('hive.config.mjs'), '--no-masked-errors'];
  return ({ supergraphFile }, port) => ({
    command: node(
      cli,
      'supergraph',
      supergraphFile,
      ...config,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      ...options,
    ),
    env: { LOG_LEVEL: 'error' },
    cwd: ofPeers(),
  });
};

export const VARIANTS: readonly Variant[] = [
  {
    name: 'stock',
    label: 'Apollo Gateway over HTTP, as its documentation has it',
    graphs: BOTH,
    command: ({ supergraphFile }, port) => ({ command: node(ofPeers('stock.mjs'), supergraphFile, String(port)) }),
  },
  {
    name: 'ours-http',
    label: 'ours over HTTP (`npm run gateway`)',
    graphs: BOTH,
    command: ({ supergraphFile }, port) => ({
      command: asStarted(built('app/gateway.js')),
      env: { SUPERGRAPH_FILE: supergraphFile, PORT: String(port) },
    }),
  },
  {
    name: 'ours-stock-executor',
    label: "ours over HTTP with the library's executor (`EXECUTOR=stock`)",
    graphs: BOTH,
    command: ({ supergraphFile }, port) => ({
      command: asStarted(built('app/gateway.js')),
      env: { SUPERGRAPH_FILE: supergraphFile, PORT: String(port), EXECUTOR: 'stock' },
    }),
  },
  {
    name: 'ours',
    label: 'ours, the subgraphs in its process (`npm start`)',
    graphs: BOTH,
    subgraphs: 'in its process',
    command: ({ name, supergraphFile, mongodbUri }, port) => ({
      command: asStarted(built(name === 'own' ? 'app/main.js' : 'bench/public/in-process.js')),
      env: {
        SUPERGRAPH_FILE: supergraphFile,
        PORT: String(port),
        // Alone on its engine, as with `npm start`, where the engine is its own child.
        ...(mongodbUri && { MONGODB_URI: mongodbUri, CACHE: 'on' }),
      },
    }),
  },
  { name: 'hive', label: 'Hive Gateway, JavaScript planner', graphs: BOTH, command: hive('--jit') },
  { name: 'hive-rust', label: 'Hive Gateway, Rust planner', graphs: BOTH, command: hive('--hive-router-runtime') },
  {
    name: 'mercurius',
    label: 'Mercurius gateway (reads Federation 1)',
    graphs: ['public'],
    command: ({ services }, port) => ({
      command: node(
        ofPeers('mercurius', 'gateway.mjs'),
        JSON.stringify(services.map(({ name, url, sdl }) => ({ name, url, schema: sdl }))),
        String(port),
      ),
    }),
  },
  {
    name: 'grafbase',
    label: 'Grafbase gateway (Rust), its development server',
    graphs: BOTH,
    command: (graph, port) => ({
      command: [findGrafbase(), '--home', keep('grafbase/home/about', '').replace(/\/about$/, ''), 'dev'].concat(
        '--config',
        grafbaseConfig(graph),
        '--listen-address',
        `127.0.0.1:${port}`,
      ),
    }),
  },
  {
    name: 'limit',
    label: 'limit: node:http with the same bytes, ready made',
    graphs: BOTH,
    subgraphs: 'none',
    command: (_graph, port) => ({ command: node(built('bench/gateways/limit.js'), String(port)) }),
  },
];

/** Starts a gateway and waits until it takes connections. */
export async function startVariant(variant: Variant, graph: Graph): Promise<Running> {
  const port = await freePort();
  const process = start({ ...variant.command(graph, port), core: 'gateway' });
  const url = `http://127.0.0.1:${port}/graphql`;
  try {
    await until(process, () => answers(url));
  } catch (error) {
    await process.stop();
    throw error;
  }
  return { variant, process, url };
}

/** Whether a gateway answers the smallest question; the limit answers nothing yet, and says so with 404. */
async function answers(url: string): Promise<true | null> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  }).catch(() => null);
  const text = await response?.text();
  return response?.status === 404 || text?.includes('Query') ? true : null;
}

/** Grafbase composes by itself, and wants what is hidden marked in more places than the specification does: nothing is. */
function grafbaseConfig({ name, services }: Graph): string {
  const sections = services.map((service) => {
    const schema = keep(`grafbase/${name}/${service.name}.graphql`, service.sdl.replaceAll(/ ?@inaccessible/g, ''));
    return `[subgraphs.${service.name}]\nurl = "${service.url}"\nschema_path = "${schema}"\n`;
  });
  return keep(`grafbase/${name}/grafbase.toml`, sections.join('\n'));
}
