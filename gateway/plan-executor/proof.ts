import {
  getNamedType,
  isInterfaceType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/**
 * The interface of what is found by one id among all. The subgraph that finds it knows the kind from the id, but not
 * whether there is such a record: that is proved by a field which the subgraph of the record gives.
 */
const FOUND_BY_ID = 'Node';
const PROVING_FIELD = 'nodeId';
/** The name under which the proof is asked for, beside whatever the client asks. */
export const PROOF = '__proof';

/** The document with the proof asked for wherever something is found by its id. */
export function withProof(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  if (!hasProof(schema)) return document;
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const { selectionSet } = node;
        if (!selectionSet || !isFoundById(schema, types.getType())) return undefined;
        return { ...node, selectionSet: { ...selectionSet, selections: [...selectionSet.selections, ASKED] } };
      },
    }),
  );
}

/** Whether a field gives what is found by its id. */
export function isFoundById(schema: GraphQLSchema, type: GraphQLOutputType | null | undefined): boolean {
  return !!type && getNamedType(type).name === FOUND_BY_ID && hasProof(schema);
}

/** Another graph may have an interface of the name, and mean something else by it. */
function hasProof(schema: GraphQLSchema): boolean {
  const type = schema.getType(FOUND_BY_ID);
  return isInterfaceType(type) && PROVING_FIELD in type.getFields();
}

const ASKED: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: PROOF },
  name: { kind: Kind.NAME, value: PROVING_FIELD },
};
