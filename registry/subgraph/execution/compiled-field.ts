import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
  ResponsePath,
} from 'graphql';
import type { Run } from './run.js';

/** The nodes of each field, by its name in the answer. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** The fields that are asked of an object, ready to be resolved together. */
export interface CompiledFields {
  resolve: (
    run: Run,
    source: unknown,
    path: ResponsePath | undefined,
  ) => Record<string, unknown> | Promise<Record<string, unknown>>;
}

/** The operation that a field stands in. */
export interface OperationScope {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  /** What is asked of the objects of a type, of the nodes that were collected for it. */
  fieldsOf: (type: GraphQLObjectType, collected: CollectedFields) => CompiledFields;
}

/** A field of an operation on one type of parent, as far as the completion of its values needs it. */
export interface CompiledField {
  readonly scope: OperationScope;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  info: (run: Run, path: ResponsePath) => GraphQLResolveInfo;
}
