import { Kind, parse, type GraphQLError, type SelectionSetNode } from 'graphql';
import type { Data, FetchRequest, FetchResponse } from '../plan-executor/index.js';

/**
 * The answer in place of a subgraph that does not answer. A fetch that requires a field of a failed one
 * would be dropped; explicit nulls for the fields asked let the dependents be asked, and say themselves
 * what they cannot know.
 */
export function unavailableResponse(error: GraphQLError, { operation, representations }: FetchRequest): FetchResponse {
  if (!representations) throw error;
  const fields = fieldsByType(operation.query);
  const entities = representations.map(({ __typename: type }) => {
    const entity: Data = {};
    for (const field of fields.get(String(type)) ?? []) entity[field] = field === '__typename' ? type : null;
    return entity;
  });
  return { data: { _entities: entities }, errors: [error.toJSON()] };
}

/** The names under which an entity query asks fields of each type. */
function fieldsByType(query: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  const collect = ({ selections }: SelectionSetNode, type: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        fields.set(type, [...(fields.get(type) ?? []), selection.alias?.value ?? selection.name.value]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet, selection.typeCondition?.name.value ?? type);
      }
    }
  };
  for (const definition of parse(query, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const field of definition.selectionSet.selections) {
      if (field.kind === Kind.FIELD && field.selectionSet) collect(field.selectionSet, '');
    }
  }
  return fields;
}
