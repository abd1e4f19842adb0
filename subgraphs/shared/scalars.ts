import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isPartialDate, isPartialInterval } from './partial-date.js';

/** A value that does not fit its scalar; GraphQL adds where it stands and keeps the code. */
class BadValue extends Error {
  readonly extensions = { code: 'BAD_USER_INPUT' };
}

/** A text scalar: same text in and out, refused with an example where it does not fit. */
function textScalar(name: string, fits: (text: string) => boolean, example: string): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && fits(value)) return value;
    throw new BadValue(`write ${example}.`);
  };
  return new GraphQLScalarType({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

/** Resolvers of the scalars in shared/schema.graphql. */
export const scalars = {
  PartialDate: textScalar('PartialDate', isPartialDate, '"2017", "2017-02" or "2017-02-07"'),
  PartialInterval: textScalar('PartialInterval', isPartialInterval, '"2021-02/2022-10" or "2016"'),
};
