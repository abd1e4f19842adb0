import {
  getArgumentValues,
  isNonNullType,
  locatedError,
  responsePathAsArray,
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLOutputType,
  type ResponsePath,
} from 'graphql';

type Path = ResponsePath | undefined;

/** A field of an operation, as far as its arguments go. */
interface FieldWithArguments {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** One run of an operation: what its fields are resolved with, and the errors that they leave. */
export class Run {
  private readonly errors: GraphQLError[] = [];
  private readonly nulled = new Set<Path>();
  private readonly args = new Map<FieldWithArguments, Record<string, unknown>>();

  constructor(
    readonly context: unknown,
    readonly variables: Record<string, unknown>,
  ) {}

  /** The arguments of a field: the same for all its parents, in an object of their own for each. */
  argsOf(field: FieldWithArguments): Record<string, unknown> {
    let args = this.args.get(field);
    if (!args) {
      args = getArgumentValues(field.definition, field.node, this.variables);
      this.args.set(field, args);
    }
    return { ...args };
  }

  /** Null in place of what failed, or the error for the parent where there must be something. */
  failed(fault: unknown, nodes: readonly FieldNode[], type: GraphQLOutputType, path: ResponsePath): null {
    const error = locatedError(fault, nodes, responsePathAsArray(path));
    if (isNonNullType(type)) throw error;
    this.add(error, path);
    return null;
  }

  /** The answer, where nothing failed that there must be. */
  answer(data: Record<string, unknown>): ExecutionResult {
    return this.errors.length === 0 ? { data } : { errors: this.errors, data };
  }

  /** The answer without data. */
  failure(error: unknown): ExecutionResult {
    this.add(error as GraphQLError, undefined);
    return { errors: this.errors, data: null };
  }

  /** Keeps an error, unless what it befell is null already. */
  private add(error: GraphQLError, path: Path): void {
    for (let at = path; at; at = at.prev) if (this.nulled.has(at)) return;
    if (this.nulled.has(undefined)) return;
    this.nulled.add(path);
    this.errors.push(error);
  }
}
