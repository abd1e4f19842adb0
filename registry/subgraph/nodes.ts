import { Kind, type DocumentNode } from 'graphql';
import { userInputError } from '../../platform/errors.js';

/** Most records that are asked for at once by their ids: as many as a page has. */
const MAX_NODES = 100;

/** The id of a record among those of all kinds: ids are unique within a kind alone. */
export function nodeIdOf(type: string, id: string): string {
  return `${type}:${id}`;
}

/**
 * What the registry that knows of all kinds adds to the graph: any record by its id among all. `kinds` are the types of
 * all records, `own` those of its own, and `sdl` what it defines: others are stubs, of which their registries have the rest.
 */
export function nodesOfAll(kinds: readonly string[], own: readonly string[], sdl: DocumentNode): string {
  const defined = new Set(
    sdl.definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [])),
  );
  const types = kinds.map((type) => {
    if (!defined.has(type)) {
      return `type ${type} implements Node @key(fields: "id", resolvable: false) {\n  id: ID!\n  ${NODE_ID} @external\n}`;
    }
    return `extend type ${type} implements Node${own.includes(type) ? '' : ` {\n  ${NODE_ID} @external\n}`}`;
  });
  return `
"A record of any kind: clients that keep objects by one id keep them by this one (Relay's Global Object Identification)."
interface Node {
  ${NODE_ID}
}

extend type Query {
  "A record of any kind by its \`nodeId\`; null where there is none."
  node("The \`nodeId\` of the record." id: ID!): Node
  "Records of any kinds by their \`nodeId\`s, in that order, null for each that there is not; 100 at most."
  nodes("The \`nodeId\`s of the records." ids: [ID!]!): [Node]!
}

${types.join('\n\n')}`;
}

export const NODE_ID_DOC = 'Id of the record among those of all kinds. Clients must not make it or take it apart.';
const NODE_ID = `"${NODE_ID_DOC}"\n  nodeId: ID!`;

type Loaders = Readonly<Record<string, { load: (id: string) => unknown }>>;

/**
 * Resolvers of `nodesOfAll`, where the SDL of a registry has it; `own` are the names of its loaders by the kind. Whether there
 * is a record of another registry, that registry says.
 */
export function nodeResolvers({ definitions }: DocumentNode, own: ReadonlyMap<string, string>): Record<string, object> {
  const kinds = new Set(
    definitions.flatMap((node) =>
      (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      node.interfaces?.some(({ name }) => name.value === 'Node')
        ? [node.name.value]
        : [],
    ),
  );
  if (kinds.size === 0) return {};
  const nodeOf = (nodeId: string, loaders: Loaders) => {
    const end = nodeId.indexOf(':');
    const [type, id] = [nodeId.slice(0, Math.max(end, 0)), nodeId.slice(end + 1)];
    if (!kinds.has(type) || id === '') return null;
    const loader = own.get(type);
    return loader === undefined ? { __typename: type, id } : loaders[loader]?.load(id);
  };
  return {
    Node: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    Query: {
      node: (_: unknown, { id }: { id: string }, { loaders }: { loaders: Loaders }) => nodeOf(id, loaders),
      nodes: (_: unknown, { ids }: { ids: readonly string[] }, { loaders }: { loaders: Loaders }) => {
        if (ids.length <= MAX_NODES) return ids.map((id) => nodeOf(id, loaders));
        throw userInputError('ids', `${MAX_NODES} records at the most can be asked for at once, not ${ids.length}.`);
      },
    },
  };
}
