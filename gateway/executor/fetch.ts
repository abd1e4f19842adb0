import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { isData, merge, type Data } from './data.js';
import { pathsTo, placesAt, replaceAt, type PlanPath, type Places } from './places.js';
import { compileRepresentation, isFlat, type Represent } from './representation.js';
import { applyRewrites } from './rewrites.js';
import type { Run, Step } from './run.js';
import type { Source, SourceResponse } from './source.js';
import { subgraphError } from './subgraph-error.js';
import { inSpan } from './tracing.js';

/** A fetch of a plan, with what is known of it before any run. */
interface Fetch {
  readonly node: FetchNode;
  readonly path: PlanPath;
  readonly schema: GraphQLSchema;
  readonly operation: { query: string; name: string | undefined; kind: FetchNode['operationKind'] };
}

/** Asks one subgraph for root fields, or to complete the objects at a path, and merges what it gives. */
export function compileFetch(schema: GraphQLSchema, node: FetchNode, path: PlanPath): Step {
  const { operation: query, operationName: name, operationKind: kind } = node;
  const fetch: Fetch = { node, path, schema, operation: { query, name, kind } };
  const step = node.requires ? completeObjects(fetch, node.requires) : askRootFields(fetch);
  return (run) =>
    inSpan('gateway.fetch', { service: node.serviceName }, async () => {
      try {
        await step(run);
      } catch (error) {
        run.errors.push(error as Error);
      }
    });
}

function askRootFields(fetch: Fetch): Step {
  return async (run) => {
    const { objects } = placesAt(run.data, fetch.path);
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
    if (representation) applyRewrites(schema, node.inputRewrites, representation);
    return representation?.['__typename'] ? representation : null;
  };
  const flat = isFlat(requires) && !node.inputRewrites;
  return async (run) => {
    const places = placesAt(run.data, fetch.path);
    const entities = represented(places, represent, flat, run.shared);
    if (entities.representations.length === 0) return;
    const { data, errors } = await ask(fetch, run, entities.representations);
    if (errors?.length) tell(errors, fetch, run, entities.indexes);
    if (!data) return;
    const received = data['_entities'];
    if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
    if (received.length !== entities.representations.length)
      throw new Error(`Expected "data._entities" to contain ${entities.representations.length} elements`);
    for (const [index, entity] of received.entries()) {
      if (!isData(entity)) continue;
      entity['__typename'] ??= entities.objects[index]?.[0]?.['__typename'];
      applyRewrites(schema, node.outputRewrites, entity);
      for (const object of entities.objects[index] ?? []) merge(object, entity);
    }
  };
}

/** What to ask of a subgraph for the objects at some places, and which objects each answer goes to. */
interface Entities {
  representations: Data[];
  /** The objects of each representation. */
  objects: Data[][];
  /** The representation of each place, -1 where it has none. */
  indexes: number[];
}

/**
 * Each representation once, however many places it has. Where an object says no more than its representation,
 * equal ones become one object, so that everything that follows is done once for all its places.
 */
function represented(places: Places, represent: Represent, flat: boolean, shared: Set<Data>): Entities {
  const entities: Entities = { representations: [], objects: [], indexes: [] };
  const byObject = new Map<Data, number>();
  const byText = new Map<string, number>();
  for (const [place, object] of places.objects.entries()) {
    const known = byObject.get(object);
    if (known !== undefined) {
      entities.indexes.push(known);
      continue;
    }
    const representation = represent(object);
    if (!representation) {
      entities.indexes.push(-1);
      continue;
    }
    const text = JSON.stringify(representation);
    const same = byText.get(text);
    const index = same ?? entities.representations.push(representation) - 1;
    entities.indexes.push(index);
    if (same === undefined) {
      byText.set(text, index);
      entities.objects.push([object]);
      byObject.set(object, index);
    } else if (flat && saysNoMore(object, representation) && saysNoMore(first(entities, same), representation)) {
      shared.add(first(entities, same));
      replaceAt(places, place, first(entities, same));
    } else {
      entities.objects[same]?.push(object);
      byObject.set(object, same);
    }
  }
  return entities;
}

function first({ objects }: Entities, index: number): Data {
  return objects[index]?.[0] as Data;
}

function saysNoMore(object: Data, representation: Data): boolean {
  return Object.keys(object).length === Object.keys(representation).length;
}

/** Tells the errors of a subgraph about entities at every place that its answer was for. */
function tell(errors: readonly GraphQLFormattedError[], fetch: Fetch, run: Run, indexes: readonly number[]): void {
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

function ask({ node, operation }: Fetch, run: Run, representations: Data[] | null): Promise<SourceResponse> {
  const source: Source | undefined = run.sourceOf(node.serviceName);
  if (!source) throw new Error(`Couldn't find service with name "${node.serviceName}"`);
  const variables: Data = {};
  for (const name of node.variableUsages ?? []) {
    const value = run.variables[name];
    if (value !== undefined) variables[name] = value;
  }
  return source.ask({ operation, variables, representations, caller: run.caller, cancellation: run.cancellation });
}
