import {
  getNullableType,
  isLeafType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type ResponsePath,
} from 'graphql';
import { completeOf, UNSEEN, type Complete } from './complete.js';
import type { CompiledField, OperationScope } from './compiled-field.js';
import { asTheyAre } from './leaf.js';
import { isPromise } from './promises.js';
import type { Run } from './run.js';

type Parent = ResponsePath | undefined;
type Resolver = GraphQLFieldResolver<unknown, unknown>;
/** A property of a parent that is to be asked; it is its `this`. */
type Method = (this: unknown, args: object, context: unknown, info: GraphQLResolveInfo) => unknown;

/** A field of an operation, on one type of parent. */
export class Field implements CompiledField {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  private readonly resolver: Resolver | undefined;
  private readonly takesArguments: boolean;
  private readonly isLeaf: boolean;
  private readonly plain: string | null;
  private readonly complete: Complete;

  constructor(
    readonly scope: OperationScope,
    readonly parentType: GraphQLObjectType,
    /** Its name in the answer. */
    readonly name: string,
    readonly nodes: readonly [FieldNode, ...FieldNode[]],
  ) {
    [this.node] = nodes;
    this.definition = definitionOf(scope.schema, parentType, this.node.name.value);
    const { resolve, args, type } = this.definition;
    this.resolver = resolve;
    this.takesArguments = args.length > 0;
    this.isLeaf = isLeafType(getNullableType(type));
    this.plain = asTheyAre(type);
    this.complete = completeOf(type, this);
  }

  /** What stands in the answer: null, with an error in the run, where it failed and may be null. */
  resolve(run: Run, source: unknown, parent: Parent): unknown {
    let path = this.isLeaf && !this.resolver ? UNSEEN : this.pathIn(parent);
    try {
      const value = this.valueIn(run, source, path, parent);
      if (typeof value === this.plain) return value;
      if (isPromise(value)) return this.later(run, value, path === UNSEEN ? this.pathIn(parent) : path);
      const completed = this.complete(run, value, path, path);
      if (!isPromise(completed)) return completed;
      return this.guarded(run, completed, path === UNSEEN ? this.pathIn(parent) : path);
    } catch (fault) {
      if (path === UNSEEN) path = this.pathIn(parent);
      return run.failed(fault, this.nodes, this.definition.type, path);
    }
  }

  /** What resolvers are told of where they are. */
  info({ variables: variableValues }: Run, path: ResponsePath): GraphQLResolveInfo {
    const { definition, nodes: fieldNodes, parentType, scope } = this;
    return {
      fieldName: definition.name,
      fieldNodes,
      returnType: definition.type,
      parentType,
      path,
      schema: scope.schema,
      fragments: scope.fragments,
      rootValue: undefined,
      operation: scope.operation,
      variableValues,
    };
  }

  private valueIn(run: Run, source: unknown, path: ResponsePath, parent: Parent): unknown {
    const args = this.takesArguments ? run.argsOf(this) : undefined;
    if (this.resolver) return this.resolver(source, args ?? {}, run.context, this.info(run, path));
    if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined;
    const value = (source as Record<string, unknown>)[this.definition.name];
    if (typeof value !== 'function') return value;
    const info = this.info(run, path === UNSEEN ? this.pathIn(parent) : path);
    return (value as Method).call(source, args ?? {}, run.context, info);
  }

  private pathIn(parent: Parent): ResponsePath {
    return { prev: parent, key: this.name, typename: this.parentType.name };
  }

  private later(run: Run, value: Promise<unknown>, path: ResponsePath): Promise<unknown> {
    return this.guarded(
      run,
      value.then((resolved) => this.complete(run, resolved, path, path)),
      path,
    );
  }

  private guarded(run: Run, completed: Promise<unknown>, path: ResponsePath): Promise<unknown> {
    return completed.then(undefined, (fault: unknown) => run.failed(fault, this.nodes, this.definition.type, path));
  }
}

function definitionOf(schema: GraphQLSchema, parent: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  const definition = parent.getFields()[name];
  if (definition) return definition;
  throw new Error(`${parent.name} has no field "${name}", though the query was valid.`);
}
