import type { QueryPlan } from '@apollo/query-planner';
import {
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { own } from './data.js';
import { JsonText } from './json.js';
import { compilePlan, type CompiledPlan } from './plan.js';
import type { Run } from './run.js';
import { compileResponseWriter } from './response-writer.js';
import { WriteState, type ValueWriter } from './write-state.js';

/** The supergraph, as the joins and the client know it. */
export interface Schemas {
  /** What clients see. */
  api: GraphQLSchema;
  /** Everything, with what only joins use. */
  supergraph: GraphQLSchema;
}

/** What comes of an operation: `data` as text, absent where it was refused. */
export interface Outcome {
  data?: JsonText;
  errors?: readonly (GraphQLError | Error)[];
  extensions?: Record<string, unknown>;
}

/** What is left of a question whose asker has gone; only the log could show it. */
const clientGone = () => new GraphQLError('The client has gone.', { extensions: { code: 'BAD_REQUEST' } });

/** Each error in variables writes out the value that it is in: few say enough. */
const ERROR_LIMIT = { maxErrors: 10 };

/** Shapes kept for one operation: each set of values of its `@skip` and `@include` variables has its own. */
const MAX_WRITERS = 32;

/** An operation, compiled: its plan, and how its answers are written. */
export class CompiledOperation {
  readonly kind: OperationTypeNode;
  readonly plan: CompiledPlan;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Memory that it is taken to hold, in bytes. */
  readonly weight: number;
  /** Names of the variables that decide what is skipped, with their defaults. */
  private readonly flags: readonly { name: string; byDefault: boolean | undefined }[];
  private readonly writers = new LRUCache<string, ValueWriter>({ max: MAX_WRITERS });

  constructor(
    private readonly schemas: Schemas,
    private readonly operation: OperationDefinitionNode,
    document: DocumentNode,
    plan: QueryPlan,
  ) {
    this.kind = operation.operation;
    this.plan = compilePlan(schemas.supergraph, plan, operation.operation);
    this.fragments = new Map(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
    this.flags = flagsOf(operation, document);
    this.weight = weightOf(document, this.plan);
  }

  /** Runs the plan and writes the answer. */
  async run(
    given: Pick<Run, 'variables' | 'context' | 'cancellation' | 'deadline' | 'tracing' | 'clientOf'>,
  ): Promise<Outcome> {
    const refused = await given.tracing('gateway.validate', {}, () => Promise.resolve(this.refuse(given.variables)));
    if (refused) return { errors: refused };
    const flags = this.flagValues(given.variables);
    if (flags instanceof GraphQLError) return { errors: [flags] };
    const reading = this.kind === OperationTypeNode.QUERY;
    const run: Run = {
      ...given,
      // What is begun of a change is ended, whoever still waits.
      cancellation: reading ? given.cancellation : undefined,
      flags,
      data: {},
      shared: new Set(),
      questions: new Map(),
      errors: [],
    };
    await run.tracing('gateway.execute', { 'graphql.operation.type': this.kind }, () => this.plan.step(run));
    if (run.cancellation?.ended) return { errors: [clientGone()] };
    return await run.tracing('gateway.postprocessing', {}, () => Promise.resolve(this.answer(run)));
  }

  /** Errors of variables that do not fit, before anything is asked. */
  private refuse(variables: Run['variables']): readonly GraphQLError[] | undefined {
    const definitions = this.operation.variableDefinitions ?? [];
    if (definitions.length === 0) return undefined;
    return getVariableValues(this.schemas.api, definitions, variables, ERROR_LIMIT).errors;
  }

  private flagValues(variables: Run['variables']): Record<string, boolean> | GraphQLError {
    const values: Record<string, boolean> = {};
    for (const { name, byDefault } of this.flags) {
      const given = own(variables, name);
      const value = given === undefined ? byDefault : given;
      if (typeof value !== 'boolean') {
        return new GraphQLError(`Variable "$${name}" decides what is skipped: it must be true or false.`, {
          extensions: { code: 'BAD_USER_INPUT' },
        });
      }
      values[name] = value;
    }
    return values;
  }

  private answer({ variables, flags, data, shared, errors }: Run): Outcome {
    const state = new WriteState(variables, shared);
    const text = new JsonText(this.writerFor(flags)(data, state));
    const refusals = [...errors, ...state.refusals];
    if (refusals.length > 0) return { errors: refusals, data: text };
    if (state.errors.length > 0) return { data: text, extensions: { valueCompletion: state.errors } };
    return { data: text };
  }

  private writerFor(flags: Record<string, boolean>): ValueWriter {
    const key = Object.values(flags).map(Number).join('');
    const known = this.writers.get(key);
    if (known) return known;
    const schema = this.schemas.api;
    const root = schema.getRootType(this.kind);
    if (!root) throw new GraphQLError(`The graph has no ${this.kind}.`);
    const { variableDefinitions = [], selectionSet } = this.operation;
    const selecting = { schema, fragments: this.fragments, flags, variables: variableDefinitions };
    const shape = compileResponseWriter(selecting, root, [{ type: root, selectionSet }]);
    this.writers.set(key, shape);
    return shape;
  }
}

/** Of each field, sign of a fetch, and fetch, in bytes: measured over operations of all sizes, and rather more than less. */
const WEIGHT = { field: 1000, sign: 25, fetch: 4000 };

function weightOf(document: DocumentNode, { fetches, signs }: CompiledPlan): number {
  let fields = 0;
  visit(document, { Field: () => void (fields += 1) });
  return fields * WEIGHT.field + signs * WEIGHT.sign + fetches * WEIGHT.fetch;
}

function flagsOf(
  operation: OperationDefinitionNode,
  document: DocumentNode,
): { name: string; byDefault: boolean | undefined }[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: [condition] = [] }) => {
      if ((name.value === 'skip' || name.value === 'include') && condition?.value.kind === Kind.VARIABLE)
        names.add(condition.value.name.value);
    },
  });
  return (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    names.has(variable.name.value)
      ? [{ name: variable.name.value, byDefault: defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : undefined }]
      : [],
  );
}
