import { isAbstractType, isInterfaceType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { Data } from './data.js';

/** Whether everything of the narrower type is of the wider one. */
export function includesType(schema: GraphQLSchema, wide: GraphQLNamedType, narrow: GraphQLNamedType): boolean {
  if (wide === narrow) return true;
  return isAbstractType(wide) && (isObjectType(narrow) || isInterfaceType(narrow)) && schema.isSubType(wide, narrow);
}

/** Whether an object says of itself that it is of a type. */
export function isOfType(schema: GraphQLSchema, data: Data, condition: string): boolean {
  const { __typename: name } = data;
  if (name === condition) return true;
  const type = typeof name === 'string' ? schema.getType(name) : undefined;
  const wide = schema.getType(condition);
  return type !== undefined && wide !== undefined && includesType(schema, wide, type);
}
