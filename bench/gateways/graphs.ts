import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { print } from 'graphql';
import { withoutScopesMark } from '../../gateway/supergraph.js';
import { subgraphs } from '../../subgraphs/index.js';
import { PROJECT_ROOT } from '../../platform/paths.js';
import { publicServices } from '../public/subgraphs.js';
import { built, freePort, node, says, start, type Process } from './processes.js';

/** Where the benchmark keeps its database and the files that gateways are started with. */
const WORK = join(PROJECT_ROOT, '.data', 'bench-gateways');

export type GraphName = 'public' | 'own';

/** Subgraphs over HTTP, and what a gateway over them is started with. */
export interface Graph {
  name: GraphName;
  supergraphFile: string;
  services: { name: string; url: string; sdl: string }[];
  subgraphs: Process[];
  /** The database, where there is one, and its address. */
  database: Process[];
  mongodbUri: string;
}

/** The four subgraphs of the public benchmark, in one process. */
export async function startPublic(): Promise<Graph> {
  const started = start({ command: node(built('bench/public/serve.js')), core: 'others' });
  const url = (await says(started, /GraphQL +(\S+)/)).replace('localhost', '127.0.0.1');
  const services = publicServices(url);
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return {
    name: 'public',
    supergraphFile: keep('public.graphql', supergraphSdl),
    services: services.map(({ name, url, typeDefs }) => ({ name, url, sdl: print(typeDefs) })),
    subgraphs: [started],
    database: [],
    mongodbUri: '',
  };
}

/** Our registries, each in its process, on the embedded engine in another. */
export async function startOwn(): Promise<Graph> {
  const database = start({
    command: node(built('app/database.js')),
    env: { DATA_DIR: join(WORK, 'database') },
    core: 'others',
  });
  const mongodbUri = await says(database, /MONGODB_URI="([^"]+)"/);
  const services: Graph['services'] = [];
  let supergraph = withoutScopesMark(readFileSync(join(PROJECT_ROOT, 'supergraph.graphql'), 'utf8'));
  for (const { name, port, typeDefs } of subgraphs) {
    const url = `http://127.0.0.1:${await freePort()}/graphql`;
    services.push({ name, url, sdl: print(typeDefs) });
    supergraph = supergraph.replace(`http://localhost:${port}/graphql`, url);
  }
  const supergraphFile = keep('own.graphql', supergraph);
  const started = services.map(({ name, url }) =>
    start({
      command: node(built('app/subgraph.js'), name),
      env: { MONGODB_URI: mongodbUri, PORT: new URL(url).port, SUPERGRAPH_FILE: supergraphFile },
      core: 'others',
    }),
  );
  await Promise.all(started.map((one) => says(one, /(is ready)/)));
  return { name: 'own', supergraphFile, services, subgraphs: started, database: [database], mongodbUri };
}

/** Writes a file for those that are started with it. */
export function keep(name: string, content: string): string {
  const file = join(WORK, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}
