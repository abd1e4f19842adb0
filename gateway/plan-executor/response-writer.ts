import {
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
} from 'graphql';
import { isData, own, type Data } from './data.js';
import { introspect } from './introspection.js';
import { leafWriter } from './leaf.js';
import { isFoundById, PROOF } from './proof.js';
import { selectFields, type SelectionPart, type SelectedField, type SelectionScope } from './selection.js';
import { WRITTEN_NULL, NULL_AFTER_ERROR, PROPAGATE_NULL, type WriteState, type ValueWriter } from './write-state.js';

/** Writes the answer to an operation from everything the subgraphs gave: `data` as JSON text, null where it must be. */
export function compileResponseWriter(
  selecting: SelectionScope,
  root: GraphQLCompositeType,
  parts: readonly SelectionPart[],
): ValueWriter {
  const write = objectWriter(selecting, root, parts);
  return (data, state) => {
    const text = write(data, state);
    return text === NULL_AFTER_ERROR ? WRITTEN_NULL : text;
  };
}

function typeWriter(selecting: SelectionScope, type: GraphQLOutputType, field: SelectedField): ValueWriter {
  if (isNonNullType(type)) return nonNullWriter(typeWriter(selecting, type.ofType, field), type.ofType, field);
  if (isListType(type)) return listWriter(typeWriter(selecting, type.ofType, field), type, field);
  if (isCompositeType(type)) return compositeWriter(selecting, type, field);
  return leafWriter(type, (state) => state.fail(`Invalid value found for ${describe(state, type, field)}.`));
}

/** What an error calls the value at hand. */
function describe({ path }: WriteState, type: GraphQLOutputType, { parent }: SelectedField): string {
  const last = path.at(-1);
  return typeof last === 'number'
    ? `array element of type ${String(type)} at index ${last}`
    : `field ${parent.name}.${String(last)}`;
}

function nonNullWriter(write: ValueWriter, type: GraphQLOutputType, field: SelectedField): ValueWriter {
  return (value, state) => {
    const text = write(value, state);
    if (text === WRITTEN_NULL) state.fail(`Cannot return null for non-nullable ${describe(state, type, field)}.`);
    return text === WRITTEN_NULL || text === NULL_AFTER_ERROR ? PROPAGATE_NULL : text;
  };
}

function listWriter(write: ValueWriter, type: GraphQLOutputType, field: SelectedField): ValueWriter {
  return (value, state) => {
    if (value === null || value === undefined) return WRITTEN_NULL;
    if (!Array.isArray(value)) {
      state.fail(`Invalid value found for ${describe(state, type, field)}.`);
      return NULL_AFTER_ERROR;
    }
    const { path } = state;
    const at = path.push(0) - 1;
    let text = '[';
    let invalid = false;
    for (let index = 0; index < value.length; index += 1) {
      path[at] = index;
      const item = write(value[index], state);
      if (item === PROPAGATE_NULL) invalid = true;
      else text += (index === 0 ? '' : ',') + (item === NULL_AFTER_ERROR ? 'null' : item);
    }
    path.pop();
    return invalid ? NULL_AFTER_ERROR : `${text}]`;
  };
}

function compositeWriter(selecting: SelectionScope, type: GraphQLCompositeType, field: SelectedField): ValueWriter {
  const writers = new Map<unknown, ValueWriter>();
  const writerFor = (name: string | undefined): ValueWriter | undefined => {
    const known = writers.get(name);
    if (known) return known;
    const actual = name === undefined ? type : selecting.schema.getType(name);
    if (!actual || !isCompositeType(actual)) return undefined;
    const writer = objectWriter(selecting, actual, field.parts);
    writers.set(name, writer);
    return writer;
  };
  const isToBeProved = isFoundById(selecting.schema, type);
  return (value, state) => {
    if (value === null || value === undefined) return WRITTEN_NULL;
    if (!isData(value)) {
      state.fail(`Invalid value found for ${describe(state, type, field)}.`);
      return NULL_AFTER_ERROR;
    }
    if (isToBeProved && typeof own(value, PROOF) !== 'string') return WRITTEN_NULL;
    const writer = writerFor(typenameOf(value));
    if (!writer) {
      state.fail(`Invalid __typename found for object at ${describe(state, type, field)}.`);
      return NULL_AFTER_ERROR;
    }
    return state.writeShared(value, writer);
  };
}

/** What an object says that it is; no type has the name of what is not a name. */
function typenameOf({ __typename: name }: Data): string | undefined {
  if (name === undefined || name === null) return undefined;
  return typeof name === 'string' ? name : '';
}

/** Writes objects of one type; an object that may not be null where it must is INVALID to its field, not to its parent. */
function objectWriter(
  selecting: SelectionScope,
  type: GraphQLCompositeType,
  parts: readonly SelectionPart[],
): ValueWriter {
  const fields = selectFields(selecting, type, parts).map((field, index) => ({
    name: field.name,
    key: `${index === 0 ? '' : ','}${JSON.stringify(field.name)}:`,
    write: fieldWriter(selecting, type, field),
  }));
  return (data, state) => {
    let text = '{';
    for (const { name, key, write } of fields) {
      state.path.push(name);
      const value = write(own(data as Data, name), state);
      state.path.pop();
      if (value === PROPAGATE_NULL) return NULL_AFTER_ERROR;
      text += key + (value === NULL_AFTER_ERROR ? 'null' : value);
    }
    return `${text}}`;
  };
}

function fieldWriter(selecting: SelectionScope, type: GraphQLCompositeType, field: SelectedField): ValueWriter {
  switch (field.definition.name) {
    case '__typename': {
      const name = JSON.stringify(type.name);
      return isObjectType(type) ? () => name : () => PROPAGATE_NULL;
    }
    case '__schema':
    case '__type':
      return introspect(selecting, field);
    default:
      return typeWriter(selecting, field.definition.type, field);
  }
}
