import { executeSync, Kind, OperationTypeNode, visit, type DocumentNode, type FieldNode } from 'graphql';
import type { SelectedField, SelectionScope } from './selection.js';
import type { ValueWriter } from './write-state.js';

/** Writes `__schema` or `__type`: the gateway knows the schema itself. */
export function introspect(selecting: SelectionScope, field: SelectedField): ValueWriter {
  const node: FieldNode = {
    ...field.node,
    directives: [],
    ...(field.parts.length > 0 && {
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: field.parts.flatMap(({ selectionSet }) => selectionSet.selections),
      },
    }),
  };
  const document = documentOf(node, selecting);
  return (_value, state) => {
    const { data, errors } = executeSync({ schema: selecting.schema, document, variableValues: state.variables });
    for (const { message } of errors ?? []) state.refuse(message);
    return JSON.stringify(data?.[field.name] ?? null);
  };
}

/** Fields of a query that the gateway answers by itself. */
const OF_THE_SCHEMA: readonly string[] = ['__schema', '__type'];

/**
 * The document as the planner is to see it, without what is asked of the schema itself: the planner knows introspection as
 * it was when it was made.
 */
export function withoutIntrospection(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: ({ name }) => (OF_THE_SCHEMA.includes(name.value) ? null : undefined),
    FragmentDefinition: ({ typeCondition }) => (typeCondition.name.value.startsWith('__') ? null : undefined),
    SelectionSet: { leave: (node) => (node.selections.length > 0 ? undefined : { ...node, selections: [TYPENAME] }) },
  });
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function documentOf(node: FieldNode, { fragments, variables }: SelectionScope): DocumentNode {
  const used = new Set<string>();
  const note = (part: FieldNode | DocumentNode['definitions'][number]) =>
    visit(part, { Variable: ({ name }) => void used.add(name.value) });
  note(node);
  fragments.forEach(note);
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: variables.filter(({ variable }) => used.has(variable.name.value)),
        selectionSet: { kind: Kind.SELECTION_SET, selections: [node] },
      },
      ...fragments.values(),
    ],
  };
}
