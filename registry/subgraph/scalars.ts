import { GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { toUtc, isMoment } from '../../values/moment.js';
import { shown } from '../records/checks.js';
import { scalarRules } from '../records/rules.js';

/** A value that does not fit its scalar; GraphQL adds where it stands and keeps the code. */
class BadValue extends Error {
  readonly extensions = { code: 'BAD_USER_INPUT' };
}

/** A text scalar: same text in and out, refused in the words that fields of the type have for it. */
function textScalar(name: keyof typeof scalarRules): GraphQLScalarType<string, string> {
  const { fits, message } = scalarRules[name];
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && fits(value)) return value;
    throw new BadValue(`${shown(value)} ${message}.`);
  };
  const refuse = (node: ValueNode): never => {
    throw new BadValue(`${print(node)} ${message}.`);
  };
  return new GraphQLScalarType({
    name,
    // What is kept was checked when it came in.
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => (node.kind === Kind.STRING ? parse(node.value) : refuse(node)),
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
  URL: textScalar('URL'),
  CountryCode: textScalar('CountryCode'),
  LanguageCode: textScalar('LanguageCode'),
  CurrencyCode: textScalar('CurrencyCode'),
  NonBlank: textScalar('NonBlank'),
  PartialDate: textScalar('PartialDate'),
  PartialInterval: textScalar('PartialInterval'),
};
