import { GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString, GraphQLBoolean, type GraphQLLeafType } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';

/** Values that stand in the answer as they are; all others are the scalar's to judge. */
const AS_IT_IS = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, (value) => typeof value === 'string'],
  [GraphQLID, (value) => typeof value === 'string'],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [GraphQLInt, (value) => typeof value === 'number' && value === (value | 0)],
  [GraphQLFloat, (value) => typeof value === 'number' && Number.isFinite(value)],
]);

/** What a scalar or an enumeration says in the answer. */
export function leafOf(type: GraphQLLeafType): (run: unknown, value: unknown) => unknown {
  const isAsItIs = AS_IT_IS.get(type) ?? (() => false);
  return (_run, value) => {
    if (isAsItIs(value)) return value;
    if (value instanceof Error) throw value;
    if (value === null || value === undefined) return null;
    const written: unknown = type.serialize(value);
    if (written !== null && written !== undefined) return written;
    throw new Error(
      `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(written)}`,
    );
  };
}
