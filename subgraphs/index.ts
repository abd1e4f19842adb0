import { parse, type DocumentNode } from 'graphql';
import type { DraftRule } from '../registry/changes/drafts.js';
import type { RecordKind } from '../registry/records/definition.js';
import type { OpenSubgraph, SubgraphDependencies } from '../registry/subgraph/subgraph.js';
import { withListSizes } from '../registry/subgraph/list-sizes.js';
import { manifest, SCOPES, type ManifestEntry } from './manifest.js';
import { sdlOf } from './type-defs.js';

/** What a subgraph is opened with, besides what the manifest says. */
type Dependencies = Omit<SubgraphDependencies, 'name' | 'typeDefs' | 'scopes' | 'draftRules'>;

/** A registry, ready to be opened on a database. */
export interface Subgraph {
  name: string;
  port: number;
  typeDefs: DocumentNode;
  /** What it keeps records of. */
  kinds: readonly RecordKind<never>[];
  open: (dependencies: Dependencies) => OpenSubgraph;
}

/** The registries of the manifest, in its order. */
export const subgraphs: readonly Subgraph[] = await loadAll();

/** Whoever has any scope of a registry sees its drafts. */
export const draftRules: readonly DraftRule[] = subgraphs.flatMap(({ name, kinds }) => {
  const types = kinds.flatMap(({ type, canBeDraft }) => (canBeDraft ? [type] : []));
  return types.length > 0 ? [{ types, registry: name }] : [];
});

/** One after the other: they share most of what they import. */
async function loadAll(): Promise<Subgraph[]> {
  const loaded: Subgraph[] = [];
  for (const entry of manifest) loaded.push(await load(entry));
  return loaded;
}

async function load(entry: ManifestEntry): Promise<Subgraph> {
  const { name, port } = entry;
  const { subgraph } = await entry.load();
  const typeDefs = withListSizes(parse(sdlOf(entry)));
  return {
    name,
    port,
    typeDefs,
    kinds: subgraph.kinds,
    open: (dependencies) => subgraph.open({ ...dependencies, name, typeDefs, scopes: SCOPES, draftRules }),
  };
}
