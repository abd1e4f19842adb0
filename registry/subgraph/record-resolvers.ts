import { Kind, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { recordMutations } from '../changes/mutations.js';
import type { RecordKind } from '../records/definition.js';
import { hasExternalId } from '../records/external-ids.js';
import type { FieldShape } from '../records/fields.js';
import type { RecordLoader } from '../records/loaders.js';
import type { Store } from '../records/store.js';
import type { ExternalId } from '../../values/external-ids.js';
import { childLists } from './child-lists.js';
import type { Context } from './context.js';
import { nodeIdOf } from './nodes.js';
import { shownPath } from './shown-path.js';

type AnyContext = Context<Readonly<Record<string, Store<object>>>, Readonly<Record<string, RecordLoader<object>>>>;
type Row = Readonly<Record<string, unknown>> & { id: string };
type Resolver = (parent: never, args: never, context: never) => unknown;
type Resolvers = Record<string, Record<string, Resolver>>;

/** The kinds of records of a registry, by the names of their stores. */
export type Kinds = Readonly<Record<string, RecordKind<never>>>;

/**
 * What is resolved alike in every registry: a record by its id, the records that it names and those that name it, fields
 * that its type shows under another name, and the changes that every kind has. A registry's own resolvers replace these.
 */
export function recordResolvers(
  kinds: Kinds,
  typeDefs: DocumentNode,
  isDraftable: (type: string) => boolean,
): Resolvers {
  const fieldsOf = fieldsByType(typeDefs);
  const all = Object.entries(kinds);
  const storeOf = (type: string) => all.find(([, kind]) => kind.type === type)?.[0];
  const types = all.map(([name, kind]): [string, Record<string, Resolver>] => {
    const shown = fieldsOf.get(kind.type) ?? new Map<string, FieldDefinitionNode>();
    const fields = Object.entries(kind.fields).flatMap(([field, { shape }]): [string, Resolver][] => {
      const [as, ...within] = shownPath(field, shape, (key) => shown.has(key));
      if (as === undefined || within.length > 0 || (as === field && !shape.references)) return [];
      return [[as, shape.references ? referred(field, shape, storeOf(shape.references), isDraftable) : alias(field)]];
    });
    const nodeId = ({ id }: Row) => nodeIdOf(kind.type, id);
    return [kind.type, { ...reference(name), nodeId, ...Object.fromEntries(fields) }];
  });
  const lists = [...fieldsOf].map(([type, shown]): [string, Record<string, Resolver>] => [
    type,
    Object.fromEntries(childLists(type, shown.values(), all)),
  ]);
  const queries = all.map(([name, { type }]): [string, Resolver] => [lowerFirst(type), byId(name)]);
  const mutations = all.flatMap(([name, kind]) => Object.entries(recordMutations(kind, name)));
  return {
    ...merged(types, lists),
    RecordsByExternalId: {
      __resolveReference: (found: unknown) => found,
      ...Object.fromEntries(all.map(([name, { collection }]) => [collection, withExternalId(name)])),
    },
    Query: inSchema(queries, fieldsOf.get('Query')),
    Mutation: inSchema(mutations, fieldsOf.get('Mutation')),
  };
}

const byId =
  (name: string): Resolver =>
  (_: unknown, { id }: { id: string }, { loaders }: AnyContext) =>
    loaders[name]?.load(id);

const reference = (name: string): Record<string, Resolver> => ({
  __resolveReference: ({ id }: Row, { loaders }: AnyContext) => loaders[name]?.load(id),
});

const alias =
  (field: string): Resolver =>
  (row: Row) =>
    row[field];

const withExternalId =
  (name: string): Resolver =>
  (id: ExternalId, _: never, { stores }: AnyContext) =>
    stores[name]?.find(hasExternalId(id));

/** The records that a field names: of this registry, or stubs that their own registry is asked about. */
function referred(
  field: string,
  { isList, isRequired, references = '' }: FieldShape,
  own: string | undefined,
  isDraftable: (type: string) => boolean,
): Resolver {
  if (own !== undefined) {
    if (isList) return (row: Row, _: never, { loaders }: AnyContext) => loaders[own]?.loadMany(row[field] as string[]);
    return (row: Row, _: never, { loaders }: AnyContext) => {
      const id = row[field] as string | null;
      if (id === null) return null;
      return isRequired ? loaders[own]?.require(id) : loaders[own]?.load(id);
    };
  }
  if (isList) return (row: Row) => (row[field] as string[]).map((id) => ({ id }));
  if (isDraftable(references)) {
    return (row: Row, _: never, { drafts }: AnyContext) => drafts.visibleRef(references, row[field] as string | null);
  }
  return (row: Row) => (row[field] === null ? null : { id: row[field] });
}

/** Resolvers of fields by type; types without any are left out. */
function merged(...all: readonly (readonly [string, Record<string, Resolver>])[][]): Resolvers {
  const byType: Resolvers = {};
  for (const [type, resolvers] of all.flat()) {
    if (Object.keys(resolvers).length > 0) byType[type] = { ...byType[type], ...resolvers };
  }
  return byType;
}

/** Those of which the schema has the field. */
function inSchema(resolvers: [string, Resolver][], fields: ReadonlyMap<string, unknown> = new Map()) {
  return Object.fromEntries(resolvers.filter(([name]) => fields.has(name)));
}

/** The fields of each type of an SDL, extensions with it. */
/** The fields of each type, by their names. */
export function fieldsByType({ definitions }: DocumentNode): Map<string, Map<string, FieldDefinitionNode>> {
  const byType = new Map<string, Map<string, FieldDefinitionNode>>();
  for (const node of definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const fields = byType.get(node.name.value) ?? new Map<string, FieldDefinitionNode>();
    for (const field of node.fields ?? []) fields.set(field.name.value, field);
    byType.set(node.name.value, fields);
  }
  return byType;
}

function lowerFirst(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
