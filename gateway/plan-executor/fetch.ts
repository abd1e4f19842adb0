import type { FetchNode } from '@apollo/query-planner';
import { isObjectType, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { isData, merge, own, setOwn, type Data } from './data.js';
import { representEach, type Entities } from './entities.js';
import { pathsTo, objectsAt, type PlanPath } from './located-objects.js';
import { compileRepresentation, isFlat, type Represent } from './representation.js';
import { applyRewrites } from './rewrites.js';
import type { Run, Step } from './run.js';
import { SharedFetches } from './shared-fetches.js';
import { subgraphOperation, type FetchRequest, type FetchResponse } from './subgraph-client.js';
import { subgraphError } from './subgraph-error.js';

/** A fetch of a plan, with what is known of it before any run. */
interface Fetch {
  readonly node: FetchNode;
  readonly path: PlanPath;
  readonly schema: GraphQLSchema;
  readonly operation: FetchRequest['operation'];
  /** What it asks, where other fetches of the plan ask the same about other objects. */
  readonly question: string | null;
}

/** Asks one subgraph for root fields, or to complete the objects at a path, and merges what it gives. */
export function compileFetch(
  schema: GraphQLSchema,
  node: FetchNode,
  path: PlanPath,
  repeated: ReadonlySet<string>,
): Step {
  const question = repeated.has(questionOf(node)) ? questionOf(node) : null;
  const fetch: Fetch = { node, path, schema, operation: operationOf(node), question };
  const step = node.requires ? completeObjects(fetch, node.requires) : askRootFields(fetch);
  return (run) =>
    run.tracing('gateway.fetch', { service: node.serviceName }, async () => {
      try {
        await step(run);
      } catch (error) {
        run.errors.push(error as Error);
      }
    });
}

/** What a fetch asks of its subgraph, whatever the planner has named it. */
export function questionOf(node: FetchNode): string {
  return `${node.serviceName} ${operationOf(node).question}`;
}

function operationOf({ operation, operationName, operationKind }: FetchNode): FetchRequest['operation'] {
  return subgraphOperation(operation, operationName, operationKind);
}

function askRootFields(fetch: Fetch): Step {
  return async (run) => {
    const { objects } = objectsAt(run.data, fetch.path);
    if (objects.length === 0) return;
    const { data, errors } = await ask(fetch, run, null);
    for (const error of errors ?? []) {
      const path = error.path && [...fetch.path, ...error.path];
      run.errors.push(subgraphError(error, fetch.node.serviceName, path));
    }
    if (!data) return;
    applyRewrites(fetch.schema, fetch.node.outputRewrites, data);
    for (const object of objects) merge(object, data);
  };
}

function completeObjects(fetch: Fetch, requires: NonNullable<FetchNode['requires']>): Step {
  const { schema, node } = fetch;
  const compiled = compileRepresentation(schema, requires);
  const represent: Represent = (object) => {
    const representation = compiled(object);
    if (!representation?.['__typename']) return null;
    applyRewrites(schema, node.inputRewrites, representation);
    return representation;
  };
  const flat = isFlat(requires) && !node.inputRewrites;
  return async (run) => {
    const entities = representEach(objectsAt(run.data, fetch.path), represent, flat, run.shared);
    if (entities.representations.length === 0) return;
    const { data, errors } = await askEntities(fetch, run, entities);
    if (errors?.length) reportErrors(errors, fetch, run, entities.indexes);
    if (!data) return;
    for (const [index, entity] of (data['_entities'] as unknown[]).entries()) {
      if (!isData(entity)) continue;
      const [known] = entities.objects[index] ?? [];
      entity['__typename'] = mergedTypename(schema, known?.['__typename'], entity['__typename']);
      applyRewrites(schema, node.outputRewrites, entity);
      for (const object of entities.objects[index] ?? []) merge(object, entity);
    }
  };
}

function askEntities(fetch: Fetch, run: Run, { representations, textOf }: Entities): Promise<FetchResponse> {
  if (fetch.question === null) return fetchEntities(fetch, run, representations);
  const known = run.questions.get(fetch.question);
  const question = known ?? new SharedFetches((all) => fetchEntities(fetch, run, all));
  run.questions.set(fetch.question, question);
  return question.answer(representations, representations.map(textOf));
}

/** Asks about entities; an answer that is not about each of them is none. */
async function fetchEntities(fetch: Fetch, run: Run, representations: readonly Data[]): Promise<FetchResponse> {
  const response = await ask(fetch, run, representations);
  if (!response.data) return response;
  const { _entities: entities } = response.data;
  if (!Array.isArray(entities)) throw new Error('Expected "data._entities" in response to be an array');
  if (entities.length !== representations.length)
    throw new Error(`Expected "data._entities" to contain ${representations.length} elements`);
  return response;
}

/**
 * What an object is, by what was known and what a subgraph says. One that knows it as an interface object only
 * names the interface, which says less than the name of a type of objects.
 */
function mergedTypename(schema: GraphQLSchema, known: unknown, told: unknown): unknown {
  if (typeof told !== 'string') return known;
  return typeof known === 'string' && !isObjectType(schema.getType(told)) ? known : told;
}

/** Tells the errors of a subgraph about entities at every place that its answer was for. */
function reportErrors(
  errors: readonly GraphQLFormattedError[],
  fetch: Fetch,
  run: Run,
  indexes: readonly number[],
): void {
  const paths = pathsTo(run.data, fetch.path);
  for (const error of errors) {
    const index = error.path?.[1];
    const places =
      typeof index === 'number'
        ? paths.filter((_, place) => indexes[place] === index).map((path) => [...path, ...(error.path ?? []).slice(2)])
        : [error.path && [...fetch.path, ...error.path]];
    for (const path of places) run.errors.push(subgraphError(error, fetch.node.serviceName, path));
  }
}

function ask({ node, operation }: Fetch, run: Run, representations: readonly Data[] | null): Promise<FetchResponse> {
  const client = run.clientOf(node.serviceName);
  if (!client) throw new Error(`Couldn't find service with name "${node.serviceName}"`);
  const variables: Data = {};
  for (const name of node.variableUsages ?? []) {
    const value = own(run.variables, name);
    if (value !== undefined) setOwn(variables, name, value);
  }
  return client.execute({
    operation,
    variables,
    representations,
    context: run.context,
    cancellation: run.cancellation,
    deadline: run.deadline,
  });
}
