import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { subgraphs } from '../subgraphs/index.js';
import { PROJECT_ROOT } from '../platform/paths.js';
import { printApiSchema, printSupergraph, withoutScopesMark } from '../gateway/supergraph.js';

/** What the schemas of the registries make together, and where it is kept. */
export interface Composed {
  supergraph: { file: string; sdl: string };
  schema: { file: string; sdl: string };
  /** What composition finds odd; nothing here should be. */
  hints: string[];
}

/** Composes the subgraphs; throws with every reason where they do not fit together. */
export function compose(): Composed {
  const services = subgraphs.map(({ name, port, typeDefs }) => ({
    name,
    typeDefs,
    url: `http://localhost:${port}/graphql`,
  }));
  const { supergraphSdl: composed, hints, errors } = composeServices(services);
  if (!composed) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  const supergraphSdl = withoutScopesMark(composed);
  const api = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return {
    supergraph: { file: join(PROJECT_ROOT, 'supergraph.graphql'), sdl: printSupergraph(supergraphSdl) },
    schema: { file: join(PROJECT_ROOT, 'schema.graphql'), sdl: printApiSchema(api) },
    hints: hints.map((hint) => hint.toString()),
  };
}

/** `npm run compose`: writes the two committed files. */
function write(): void {
  const { supergraph, schema, hints } = compose();
  for (const { file, sdl } of [supergraph, schema]) writeFileSync(file, sdl);
  for (const hint of hints) console.warn(hint);
  console.log('Wrote supergraph.graphql and schema.graphql.');
}

if (process.argv[1]?.endsWith('compose.js')) write();
