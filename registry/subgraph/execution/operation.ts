import {
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { OperationScope } from './compiled-field.js';
import { Fields } from './fields.js';
import { isPromise } from './promises.js';
import { Run } from './run.js';

/** Most combinations of what is skipped and included that are kept. */
const MOST_VARIANTS = 64;
/** As many errors in variables are told as by graphql-js. */
const MOST_ERRORS = { maxErrors: 50 };

/** An operation whose fields, and how their values are completed, are found out once for all its runs. */
export class Operation {
  private readonly scope: OperationScope;
  /** The variables that decide what is skipped. */
  private readonly conditions: readonly string[];
  private readonly variants = new Map<string, Fields>();

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    private readonly definition: OperationDefinitionNode,
    private readonly rootType: GraphQLObjectType,
  ) {
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    const byName = Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.scope = {
      schema,
      operation: definition,
      fragments: byName,
      fieldsOf: (type, collected) => new Fields(this.scope, type, collected),
    };
    this.conditions = conditionsIn(document);
  }

  /** Runs it. As graphql-js does, it answers at once where no resolver has to be waited for. */
  run(context: unknown, given: Record<string, unknown>): ExecutionResult | Promise<ExecutionResult> {
    const { schema, operation } = this.scope;
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, MOST_ERRORS);
    if (errors) return { errors };
    const run = new Run(context, coerced);
    try {
      const fields = this.fieldsFor(coerced);
      const data =
        this.definition.operation === OperationTypeNode.MUTATION
          ? fields.resolveInTurn(run, undefined)
          : fields.resolve(run, undefined, undefined);
      if (!isPromise(data)) return run.answer(data);
      return data.then(
        (settled) => run.answer(settled),
        (error: unknown) => run.failure(error),
      );
    } catch (error) {
      return run.failure(error);
    }
  }

  private fieldsFor(variables: Record<string, unknown>): Fields {
    const variant = this.conditions.map((name) => String(variables[name])).join();
    const known = this.variants.get(variant);
    if (known) return known;
    if (this.variants.size === MOST_VARIANTS) this.variants.clear();
    const { schema, fragments } = this.scope;
    const { selectionSet } = this.definition;
    const collected = collectFields(schema, fragments, variables, this.rootType, selectionSet);
    const fields = new Fields(this.scope, this.rootType, collected);
    this.variants.set(variant, fields);
    return fields;
  }
}

const DECIDES = [GraphQLSkipDirective.name, GraphQLIncludeDirective.name];

function conditionsIn(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      if (!DECIDES.includes(name.value)) return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
