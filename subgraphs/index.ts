import { parse, type DocumentNode } from 'graphql';
import type { StarterFile } from '../registry/changes/starter-files.js';
import type { OpenSubgraph, SubgraphDependencies } from '../registry/subgraph/subgraph.js';
import { manifest, SCOPES, type ManifestEntry } from './manifest.js';
import { sdlOf } from './type-defs.js';

/** What a subgraph is opened with, besides what the manifest says. */
type Dependencies = Omit<SubgraphDependencies, 'name' | 'typeDefs' | 'scopes' | 'draftRules'>;

/** A registry, ready to be opened on a database. */
export interface Subgraph {
  name: string;
  port: number;
  typeDefs: DocumentNode;
  starterFiles: readonly StarterFile[];
  open: (dependencies: Dependencies) => OpenSubgraph;
}

const draftRules = manifest.flatMap(({ name, draftTypes }) =>
  draftTypes ? [{ types: draftTypes, scopePrefix: `${name}:` }] : [],
);

/** The registries of the manifest, in its order. */
export const subgraphs: readonly Subgraph[] = await loadAll();

/** One after the other: they share most of what they import. */
async function loadAll(): Promise<Subgraph[]> {
  const loaded: Subgraph[] = [];
  for (const entry of manifest) loaded.push(await load(entry));
  return loaded;
}

async function load(entry: ManifestEntry): Promise<Subgraph> {
  const { name, port } = entry;
  const { subgraph } = await entry.load();
  const typeDefs = parse(sdlOf(entry));
  return {
    name,
    port,
    typeDefs,
    starterFiles: subgraph.starterFiles,
    open: (dependencies) => subgraph.open({ ...dependencies, name, typeDefs, scopes: SCOPES, draftRules }),
  };
}
