import { GraphQLError, isNonNullType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { ASTNode, DocumentNode, GraphQLSchema, VariableNode } from 'graphql';

/** Where a value of a document stands: the argument, and the fields within its value, by their names. */
function placeOf(value: unknown, document: DocumentNode): string {
  let place = '';
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node !== value) return;
      const names = [...ancestors, ...(parent ? [parent] : []), node].flatMap((ancestor) =>
        'kind' in ancestor && (ancestor.kind === Kind.ARGUMENT || ancestor.kind === Kind.OBJECT_FIELD)
          ? [ancestor.name.value]
          : [],
      );
      place = names.join('.');
    },
  });
  return place;
}

/** A value written in the query that its scalar refuses: says which argument it stands in. */
export function namingArgument(error: GraphQLError, document: DocumentNode): GraphQLError {
  const value = error.nodes?.[0];
  if (error.extensions['code'] !== 'BAD_USER_INPUT' || !value) return error;
  const argument = placeOf(value, document);
  return new GraphQLError(`${argument}: ${error.message}`, {
    nodes: error.nodes,
    extensions: { ...error.extensions, argument },
  });
}

/** What a run was asked, as far as its errors go. */
interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables: Record<string, unknown>;
}

/**
 * An error of a field whose argument has a value that it cannot have: the caller's, and it names the argument. The
 * specification lets a variable that may be null stand where there is a default, and makes null the error of the field.
 */
export function ofArgument(error: GraphQLError, asked: Asked): GraphQLError {
  const value = error.nodes?.[0];
  if (error.extensions['code'] || !value || value.kind === Kind.FIELD) return error;
  const isNull = nullIn(value, asked);
  const argument = placeOf(isNull?.variable ?? value, asked.document);
  const message = isNull ? nullMessage(isNull) : error.message;
  return new GraphQLError(`${argument}: ${message}`, {
    nodes: error.nodes,
    path: error.path,
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
}

/** A variable that is null where no null may stand, and the default there. */
interface NullVariable {
  variable: VariableNode;
  byDefault: unknown;
}

function nullMessage({ variable, byDefault }: NullVariable): string {
  const name = `"$${variable.name.value}"`;
  const rest =
    byDefault === undefined ? 'Give it a value' : `Leave it out for the default, ${JSON.stringify(byDefault)}`;
  return `null cannot stand here, and ${name} is null. ${rest}.`;
}

function nullIn(value: ASTNode, { schema, document, variables }: Asked): NullVariable | null {
  let found: NullVariable | null = null;
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Variable(variable, _key, parent, _path, ancestors) {
      const isWithin = variable === value || parent === value || ancestors.includes(value);
      if (!isWithin || found || variables[variable.name.value] !== null || !isNonNullType(types.getInputType())) return;
      found = { variable, byDefault: types.getDefaultValue() };
    },
  });
  visit(document, visitor);
  return found;
}
