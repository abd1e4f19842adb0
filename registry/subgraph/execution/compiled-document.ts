import { execute, Kind, OperationTypeNode, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { Operation } from './operation.js';

/** What an operation is run with. */
export interface RunArguments {
  contextValue: unknown;
  variableValues: Record<string, unknown>;
  operationName: string | null;
}

/**
 * A valid document, compiled: `execute` of graphql-js with the same answers and errors, but with what follows from
 * schema and document found out once, and not again for every row.
 */
export class CompiledDocument {
  private readonly operations = new Map<string | null, Operation | null>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
  ) {}

  execute(args: RunArguments): ExecutionResult | Promise<ExecutionResult> {
    const { operationName, contextValue, variableValues } = args;
    let operation = this.operations.get(operationName);
    if (operation === undefined) {
      operation = this.compile(operationName);
      if (operation || operationName === null) this.operations.set(operationName, operation);
    }
    if (operation) return operation.run(contextValue, variableValues);
    return execute({ ...args, schema: this.schema, document: this.document });
  }

  /** The operation of that name, or the only one; null for what graphql-js has to refuse. */
  private compile(name: string | null): Operation | null {
    const { schema, document } = this;
    const [definition, ...others] = document.definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION && (name === null || one.name?.value === name) ? [one] : [],
    );
    if (!definition || others.length > 0 || definition.operation === OperationTypeNode.SUBSCRIPTION) return null;
    const rootType = schema.getRootType(definition.operation);
    return rootType ? new Operation(schema, document, definition, rootType) : null;
  }
}
