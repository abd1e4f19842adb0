import {
  getNullableType,
  GraphQLBoolean,
  GraphQLID,
  GraphQLString,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';

/** What the values of some scalars are that stand in the answer as they are; all others are the scalar's to judge. */
const PLAIN_SCALARS = new Map<GraphQLOutputType, string>([
  [GraphQLString, 'string'],
  [GraphQLID, 'string'],
  [GraphQLBoolean, 'boolean'],
]);

/** The `typeof` of values of a type that need no look at; null for other types. */
export function plainTypeOf(type: GraphQLOutputType): string | null {
  return PLAIN_SCALARS.get(getNullableType(type)) ?? null;
}

/** What a scalar or an enumeration says in the answer. */
export function leafCompleter(type: GraphQLLeafType): (run: unknown, value: unknown) => unknown {
  const plain = plainTypeOf(type);
  return (_run, value) => {
    if (typeof value === plain) return value;
    if (value instanceof Error) throw value;
    if (value === null || value === undefined) return null;
    const written: unknown = type.serialize(value);
    if (written !== null && written !== undefined) return written;
    throw new Error(
      `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(written)}`,
    );
  };
}
