import {
  defaultTypeResolver,
  getNullableType,
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type ResponsePath,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { typeNamed } from './abstract.js';
import type { CompiledField } from './compiled-field.js';
import { leafOf } from './leaf.js';
import { isPromise } from './promises.js';
import type { Run } from './run.js';
import { Selection } from './selection.js';

/** Makes what stands in the answer of a value that is there; `path` is the value's, `at` that of the field. */
export type Complete = (run: Run, value: unknown, path: ResponsePath, at: ResponsePath) => unknown;

/** The path of a leaf, which never looks at it: most values are leaves, and few of them fail. */
export const UNSEEN: ResponsePath = { prev: undefined, key: '', typename: undefined };

/** How values of a type are completed for a field. */
export function completeOf(type: GraphQLOutputType, field: CompiledField): Complete {
  if (isNonNullType(type)) return required(completeOf(type.ofType, field), field);
  if (isLeafType(type)) return leafOf(type);
  if (isListType(type)) return present(listOf(type.ofType, field));
  return present(isAbstractType(type) ? abstractOf(type, field) : objectOf(type, field));
}

function required(complete: Complete, { parentType, definition }: CompiledField): Complete {
  return (run, value, path, at) => {
    const completed = complete(run, value, path, at);
    if (completed !== null) return completed;
    throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`);
  };
}

function present(complete: Complete): Complete {
  return (run, value, path, at) => {
    if (value instanceof Error) throw value;
    return value === null || value === undefined ? null : complete(run, value, path, at);
  };
}

function listOf(type: GraphQLOutputType, field: CompiledField): Complete {
  const complete = completeOf(type, field);
  const isLeaf = isLeafType(getNullableType(type));
  const { nodes } = field;
  const failed = (run: Run, fault: unknown, path: ResponsePath) => run.failed(fault, nodes, type, path);
  const guarded = (run: Run, completed: Promise<unknown>, path: ResponsePath) =>
    completed.then(undefined, (fault: unknown) => failed(run, fault, path));
  const later = (run: Run, item: Promise<unknown>, path: ResponsePath, at: ResponsePath) =>
    guarded(
      run,
      item.then((value) => complete(run, value, path, at)),
      path,
    );
  const itemOf = (run: Run, item: unknown, index: number, list: ResponsePath, at: ResponsePath): unknown => {
    let path = isLeaf ? UNSEEN : placeOf(list, index);
    try {
      if (isPromise(item)) return later(run, item, placeOf(list, index), at);
      const completed = complete(run, item, path, at);
      return isPromise(completed) ? guarded(run, completed, isLeaf ? placeOf(list, index) : path) : completed;
    } catch (fault) {
      if (isLeaf) path = placeOf(list, index);
      return failed(run, fault, path);
    }
  };
  return (run, value, path, at) => {
    if (!isIterable(value)) {
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${field.parentType.name}.${field.definition.name}".`,
      );
    }
    const items: unknown[] = [];
    let waits = false;
    try {
      for (const given of value) {
        const item = itemOf(run, given, items.length, path, at);
        if (isPromise(item)) waits = true;
        items.push(item);
      }
    } catch (fault) {
      // What the items before it promised may fail as well, with nobody left to hear of it.
      void Promise.allSettled(items);
      throw fault;
    }
    return waits ? Promise.all(items) : items;
  };
}

function placeOf(list: ResponsePath, index: number): ResponsePath {
  return { prev: list, key: index, typename: undefined };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && typeof (value as Iterable<unknown> | null)?.[Symbol.iterator] === 'function';
}

function objectOf(type: GraphQLObjectType, field: CompiledField): Complete {
  const selection = new Selection(field);
  return (run, value, path, at) => objectIn(selection, type, run, value, path, at);
}

function abstractOf(abstract: GraphQLAbstractType, field: CompiledField): Complete {
  const selection = new Selection(field);
  const resolveType = abstract.resolveType ?? defaultTypeResolver;
  return (run, value, path, at) => {
    const info = field.info(run, at);
    const completed = (name: unknown) =>
      objectIn(selection, typeNamed(abstract, name, value, info), run, value, path, at);
    const name: unknown = resolveType(value, run.context, info, abstract);
    return isPromise(name) ? name.then(completed) : completed(name);
  };
}

function objectIn(
  selection: Selection,
  type: GraphQLObjectType,
  run: Run,
  value: unknown,
  path: ResponsePath,
  at: ResponsePath,
): unknown {
  const fields = selection.of(type, run);
  if (!type.isTypeOf) return fields.resolve(run, value, path);
  const check = (is: boolean) => {
    if (is) return fields.resolve(run, value, path);
    const { nodes } = selection.field;
    throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes });
  };
  const is = type.isTypeOf(value, run.context, selection.field.info(run, at));
  return isPromise(is) ? is.then(check) : check(is);
}
