import {
  GraphQLError,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';

/** The type of a value that an interface or union says by its name; what is none is refused in the words of graphql-js. */
export function typeNamed(
  abstract: GraphQLAbstractType,
  name: unknown,
  value: unknown,
  { schema, parentType, fieldName, fieldNodes: nodes }: GraphQLResolveInfo,
): GraphQLObjectType {
  const unresolved = `Abstract type "${abstract.name}" must resolve to an Object type at runtime for field "${parentType.name}.${fieldName}"`;
  if (name === null || name === undefined) {
    throw new GraphQLError(
      `${unresolved}. Either the "${abstract.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    );
  }
  if (isObjectType(name)) {
    throw new GraphQLError(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    );
  }
  if (typeof name !== 'string') {
    throw new GraphQLError(`${unresolved} with value ${inspect(value)}, received "${inspect(name)}".`);
  }
  const type = schema.getType(name);
  const refused = (reason: string) => new GraphQLError(reason, { nodes });
  const resolved = `Abstract type "${abstract.name}" was resolved to a`;
  if (!type) throw refused(`${resolved} type "${name}" that does not exist inside the schema.`);
  if (!isObjectType(type)) throw refused(`${resolved} non-object type "${name}".`);
  if (schema.isSubType(abstract, type)) return type;
  throw refused(`Runtime Object type "${type.name}" is not a possible type for "${abstract.name}".`);
}
