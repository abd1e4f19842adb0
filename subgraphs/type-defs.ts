import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type DefinitionNode, type DocumentNode, type ObjectTypeDefinitionNode } from 'graphql';
import { PROJECT_ROOT } from '../platform/paths.js';
import { feedOfAll, ownChanges } from '../registry/changes/sdl.js';
import { FEED_OWNER, manifest, type ManifestEntry } from './manifest.js';

/** What every registry has in its SDL. */
const COMMON = ['registry/subgraph/registry', 'registry/changes/changes', 'subgraphs/contracts/catalogue'];

/** The SDL of a registry: its own, the parts it takes, and what is derived from the list of all registries. */
export function sdlOf({ name, sdl }: Pick<ManifestEntry, 'name' | 'sdl'>): string {
  const others = manifest.filter((entry) => entry.name !== name).map((entry) => entry.name);
  return [
    ...COMMON.map(read),
    ...sdl.map((part) => read(`subgraphs/${part}`)),
    recordKinds(),
    ownChanges(name, { feed: name !== FEED_OWNER }),
    ...(name === FEED_OWNER ? [feedOfAll(others)] : []),
    ...ownFiles(name).map(read),
  ].join('\n');
}

/** The types of records that a registry keeps versions of. */
export function keptTypes({ definitions }: DocumentNode): string[] {
  return definitions.filter(isKept).map(({ name }) => name.value);
}

function isKept(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && !!definition.fields?.some(({ name }) => name.value === 'version')
  );
}

/** `RecordKind`: the same enum in every registry, of the types that each one keeps. */
function recordKinds(): string {
  const values = manifest.flatMap(({ name }) =>
    keptTypes(parse(ownFiles(name).map(read).join('\n'))).map((type) => `  "Owned by ${name}."\n  ${type}`),
  );
  return `"The kinds of records that are kept, each by the registry that owns it."\nenum RecordKind {\n${values.join('\n')}\n}`;
}

function ownFiles(name: string): string[] {
  return [`subgraphs/${name}/schema`, `subgraphs/${name}/changes`];
}

function read(path: string): string {
  return readFileSync(join(PROJECT_ROOT, `${path}.graphql`), 'utf8');
}
