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
  return (_value, { variables }) => {
    const { data, errors } = executeSync({ schema: selecting.schema, document, variableValues: variables });
    if (errors?.[0]) throw errors[0];
    return JSON.stringify(data?.[field.name] ?? null);
  };
}

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
