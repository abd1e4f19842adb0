import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { toUtc, isMoment } from '../../values/moment.js';
import { isPartialDate, isPartialInterval } from '../../values/partial-date.js';

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

/** A moment comes in with any offset and goes out in UTC. */
const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: (value) => toUtc(String(value)),
  parseValue: (value) => momentOf(value),
  parseLiteral: (node: ValueNode) => momentOf(node.kind === Kind.STRING ? node.value : null),
});

function momentOf(value: unknown): string {
  if (typeof value === 'string' && isMoment(value)) return toUtc(value);
  throw new BadValue('write a moment with its offset, such as "2026-11-21T12:00:00Z".');
}

/** Resolvers of the scalars that every registry has (`registry.graphql`). */
export const scalars = {
  DateTime,
  PartialDate: textScalar('PartialDate', isPartialDate, '"2017", "2017-02" or "2017-02-07"'),
  PartialInterval: textScalar('PartialInterval', isPartialInterval, '"2021-02/2022-10" or "2016"'),
};
