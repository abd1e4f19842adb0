import { Kind, parse, type FieldNode, type SelectionSetNode } from 'graphql';
import { isData, type Data, type FetchRequest } from '../plan-executor/index.js';
import { RegistryFault } from './registry-fault.js';

/** What must stand in an object of an answer, and of what type it must be to have it. */
interface Expected {
  fields: { name: string; within: Expected | null }[];
  /** By the name of the type: told by `__typename`, which the planner asks wherever it matters. */
  ofType: Map<string, Expected>;
}

const shapes = new WeakMap<FetchRequest['operation'], Expected>();

/**
 * Throws where an answer lacks what was asked, or has it in another shape: what is left out would be taken for "there is
 * none". Only what is said to be null is null.
 */
export function demandShape(data: Data, operation: FetchRequest['operation']): void {
  const known = shapes.get(operation) ?? expectedOf(operation.query);
  shapes.set(operation, known);
  demandObject(data, known);
}

function demandObject(data: Data, { fields, ofType }: Expected): void {
  for (const { name, within } of fields) {
    if (!Object.hasOwn(data, name)) throw new RegistryFault(`an answer without "${name}"`);
    if (within) demandValue(data[name], within, name);
  }
  if (ofType.size === 0) return;
  const here = ofType.get(String(data['__typename']));
  if (here) demandObject(data, here);
}

function demandValue(value: unknown, expected: Expected, name: string): void {
  if (value === null) return;
  if (Array.isArray(value)) for (const item of value) demandValue(item, expected, name);
  else if (isData(value)) demandObject(value, expected);
  else throw new RegistryFault(`an answer whose "${name}" is no object`);
}

function expectedOf(query: string): Expected {
  const { definitions } = parse(query, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const collect = ({ selections }: SelectionSetNode, into: Expected): Expected => {
    for (const node of selections) {
      // What may be skipped may be missing.
      if (node.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include')) continue;
      if (node.kind === Kind.FIELD) into.fields.push(expectedField(node));
      else {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        if (!fragment) continue;
        const type = fragment.typeCondition?.name.value;
        if (type === undefined) collect(fragment.selectionSet, into);
        else into.ofType.set(type, collect(fragment.selectionSet, into.ofType.get(type) ?? nothing()));
      }
    }
    return into;
  };
  const expectedField = ({ name, alias, selectionSet }: FieldNode) => ({
    name: (alias ?? name).value,
    within: selectionSet ? collect(selectionSet, nothing()) : null,
  });
  const [operation] = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operation ? collect(operation.selectionSet, nothing()) : nothing();
}

function nothing(): Expected {
  return { fields: [], ofType: new Map() };
}
