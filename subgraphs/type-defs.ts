import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type DefinitionNode, type DocumentNode, type ObjectTypeExtensionNode } from 'graphql';
import { PROJECT_ROOT } from '../platform/paths.js';
import { feedOfAll, ownChanges } from '../registry/changes/sdl.js';
import { nodesOfAll } from '../registry/subgraph/nodes.js';
import { FEED_OWNER, manifest, type ManifestEntry } from './manifest.js';

/** What every registry has in its SDL. */
const COMMON = ['registry/subgraph/registry', 'registry/changes/changes', 'subgraphs/contracts/catalogue'];

/** The SDL of a registry: its own, the parts it takes, and what is derived from the list of all registries. */
export function sdlOf({ name, sdl }: Pick<ManifestEntry, 'name' | 'sdl'>): string {
  const others = manifest.filter((entry) => entry.name !== name).map((entry) => entry.name);
  return [
    sharedSdl({ sdl }),
    recordKinds(),
    ownChanges(name, { feed: name !== FEED_OWNER }),
    ...(name === FEED_OWNER
      ? [feedOfAll(others), nodesOfAll(manifest.flatMap(ownKinds), ownKinds({ name }), ownSdl(name))]
      : []),
    ...ownFiles(name),
  ].join('\n');
}

/** What a registry's folder has by hand; what follows of its definitions is made of that (`generatedSdl`). */
export function handwrittenSdl(name: string): string {
  return read(`subgraphs/${name}/schema`);
}

/** What registries have besides their own: where types of several are described. */
export function sharedSdl({ sdl }: Pick<ManifestEntry, 'sdl'>): string {
  return [...COMMON, ...sdl.map((part) => `subgraphs/${part}`)].map(read).join('\n');
}

/** The types of records that a registry keeps versions of. */
export function keptTypes({ definitions }: DocumentNode): string[] {
  return definitions.filter(isKept).map(({ name }) => name.value);
}

/** The version is among what every record has (`generatedSdl`). */
function isKept(definition: DefinitionNode): definition is ObjectTypeExtensionNode {
  return (
    definition.kind === Kind.OBJECT_TYPE_EXTENSION && !!definition.fields?.some(({ name }) => name.value === 'version')
  );
}

function ownSdl(name: string): DocumentNode {
  return parse(ownFiles(name).join('\n'));
}

function ownKinds({ name }: Pick<ManifestEntry, 'name'>): string[] {
  return keptTypes(ownSdl(name));
}

/** `RecordKind`: the same enum in every registry, of the types that each one keeps. */
function recordKinds(): string {
  const values = manifest.flatMap(({ name }) => ownKinds({ name }).map((type) => `  "Owned by ${name}."\n  ${type}`));
  return `"The kinds of records that are kept, each by the registry that owns it."\nenum RecordKind {\n${values.join('\n')}\n}`;
}

/** A new registry has nothing generated until it is composed. */
function ownFiles(name: string): string[] {
  const generated = generatedFile(name);
  return [handwrittenSdl(name), ...(existsSync(generated) ? [readFileSync(generated, 'utf8')] : [])];
}

/** Where what follows of a registry's definitions is kept. */
export function generatedFile(name: string): string {
  return join(PROJECT_ROOT, 'subgraphs', name, 'generated.graphql');
}

function read(path: string): string {
  return readFileSync(join(PROJECT_ROOT, `${path}.graphql`), 'utf8');
}
