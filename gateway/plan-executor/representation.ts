import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { merge, own, setOwn, type Data } from './data.js';
import { isOfType } from './types.js';

/** What a subgraph must be told of an object to complete it, or null where the object does not have all of it. */
export type Represent = (object: Data) => Data | null;

/** Writes representations of the objects that a fetch completes, as the planner says what they must have. */
export function compileRepresentation(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Represent {
  const fields = selections.flatMap((selection) =>
    selection.kind === 'Field'
      ? [
          {
            name: selection.alias ?? selection.name,
            inner: selection.selections ? compileRepresentation(schema, selection.selections) : null,
          },
        ]
      : [],
  );
  const fragments = selections.flatMap((selection) =>
    selection.kind === 'InlineFragment' && selection.typeCondition !== undefined
      ? [{ condition: selection.typeCondition, represent: compileRepresentation(schema, selection.selections) }]
      : [],
  );
  return (object) => {
    const representation: Data = {};
    for (const { name, inner } of fields) {
      const value = own(object, name);
      if (value === undefined) return null;
      setOwn(representation, name, inner ? representValue(value, inner) : value);
    }
    for (const { condition, represent } of fragments) {
      if (!isOfType(schema, object, condition)) continue;
      // A fragment whose fields are not all there says nothing: another one may still tell enough.
      const part = represent(object);
      if (part && fragments.length === 1 && fields.length === 0) return part;
      if (part) merge(representation, part);
    }
    return representation;
  };
}

function representValue(value: unknown, represent: Represent): unknown {
  if (Array.isArray(value)) return value.map((item) => representValue(item, represent));
  return value === null ? null : represent(value as Data);
}

/** Whether a representation has fields of its own only, so that it says all that an object of the same size has. */
export function isFlat(selections: readonly QueryPlanSelectionNode[]): boolean {
  return selections.every((selection) =>
    selection.kind === 'Field' ? selection.selections === undefined : isFlat(selection.selections),
  );
}
